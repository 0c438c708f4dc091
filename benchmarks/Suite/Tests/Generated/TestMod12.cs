// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod12;

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite067
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("users", 22, "is_active"));
        Assert.Equal([44], Connection.Ids("answer_votes", "answer_id", 1));
        Assert.Equal(1, Connection.Update("answer_votes", 50, "helpful", false));
        Assert.False(Connection.Get<bool>("answer_votes", 50, "helpful"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([2, 37], Connection.Ids("answers", "question_id", 2));
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal(Utc("2011-01-15T07:25:04Z"), Connection.Get<DateTime>("questions", 24, "created_at"));
        Assert.Equal(1, Connection.Delete("answer_votes", 43));
        Assert.Equal(69, Connection.Count("answer_votes"));
        Assert.Equal(1, Connection.Update("users", 28, "email", "changed by Suite067 2"));
        Assert.Equal("changed by Suite067 2", Connection.Get<string>("users", 28, "email"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("update O'Brien font history Übersetzung profile addon download addon cookie sync O'Brien password thread font toolbar\n\"quoted\" \\ backslash", Connection.Get<string>("questions", 24, "content"));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(1, Connection.Count("answer_votes", "answer_id", 35));
        Connection.Insert("answers", ("question_id", 21), ("creator_id", 15), ("content", "cookie password download font font O'Brien O'Brien naïve beta update bookmark thread O'Brien"), ("is_solution", false), ("created_at", Utc("2010-12-26T09:24:58Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal([21], Connection.Ids("questions", "creator_id", 21));
        Assert.True(Connection.Get<bool>("profiles", 29, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 24));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(29, Connection.Get<int>("answer_votes", 48, "user_id"));
        Assert.Equal(Utc("2010-07-20T09:37:17Z"), Connection.Get<DateTime>("answers", 36, "created_at"));
        Assert.Equal([22], Connection.Ids("answer_votes", "user_id", 5));
        Assert.Equal(1, Connection.Update("answers", 28, "is_solution", false));
        Assert.False(Connection.Get<bool>("answers", 28, "is_solution"));
        Assert.Equal(1, Connection.Delete("profiles", 4));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(9, Connection.Get<int>("answer_votes", 66, "user_id"));
        Assert.Equal(4, Connection.Get<int>("profiles", 4, "user_id"));
        Connection.Insert("answer_votes", ("answer_id", 42), ("user_id", 29), ("helpful", false));
        Assert.Equal(71, Connection.Count("answer_votes"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.False(Connection.Get<bool>("users", 11, "is_active"));
        Assert.True(Connection.Get<bool>("users", 10, "is_active"));
        Assert.Equal(3, Connection.Count("answers", "question_id", 11));
        Connection.Insert("users", ("username", "user-new-suite067-900070"), ("email", "user900070@example.com"), ("is_active", false), ("karma", 460), ("joined_at", Utc("2010-08-04T12:14:58Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("answers", ("question_id", 9), ("creator_id", 20), ("content", "profile addon password crash crash beta O'Brien proxy addon"), ("is_solution", false), ("created_at", Utc("2010-12-01T17:15:36Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("answers", ("question_id", 23), ("creator_id", 29), ("content", "cookie 日本語 日本語 history Übersetzung café zoom tab session history 日本語 naïve 日本語 download addon tab thread toolbar crash crash thread beta naïve zoom beta proxy"), ("is_solution", false), ("created_at", Utc("2010-05-27T10:35:15Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(631, Connection.Get<int>("users", 30, "karma"));
        Assert.Equal(Utc("2011-01-30T14:49:48Z"), Connection.Get<DateTime>("questions", 17, "created_at"));
        Assert.Equal("cookie", Connection.Get<string>("profiles", 8, "display_name"));
        Assert.Equal(1, Connection.Delete("profiles", 9));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(10, Connection.Get<int>("answers", 16, "question_id"));
        Assert.Equal(1, Connection.Count("answer_votes", "user_id", 14));
        Assert.Equal(1, Connection.Update("profiles", 25, "bio", "changed by Suite067 10"));
        Assert.Equal("changed by Suite067 10", Connection.Get<string>("profiles", 25, "bio"));
    }
}

[UseFixtures<Users, Questions, Wiki>]
public partial class Suite068
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("user-5", Connection.Get<string>("users", 5, "username"));
        Assert.Equal([24], Connection.Ids("questions", "creator_id", 16));
        Assert.Equal(5, Connection.Get<int>("answers", 1, "creator_id"));
        Assert.Equal(1, Connection.Update("answers", 3, "is_solution", true));
        Assert.True(Connection.Get<bool>("answers", 3, "is_solution"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("sync firefox O'Brien", Connection.Get<string>("profiles", 3, "display_name"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("answers", 10, "content", "changed by Suite068 2"));
        Assert.Equal("changed by Suite068 2", Connection.Get<string>("answers", 10, "content"));
        Connection.Insert("questions", ("creator_id", 23), ("title", "O'Brien O'Brien password session"), ("content", "private bookmark bookmark plugin thread font zoom Übersetzung zoom toolbar history"), ("is_solved", false), ("votes", 117), ("created_at", Utc("2010-11-05T20:47:08Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("addon O'Brien Übersetzung crash profile 日本語 download bookmark beta plugin naïve toolbar download thread update sync plugin", Connection.Get<string>("profiles", 10, "bio"));
        Assert.Empty(Connection.Ids("documents", "owner_id", 16));
        Assert.Equal(45, Connection.Count("revisions"));
        Connection.Insert("answers", ("question_id", 12), ("creator_id", 22), ("content", "Übersetzung cookie bookmark crash session update proxy bookmark O'Brien sync sync password font history zoom O'Brien naïve naïve private update zoom sync Übersetzung naïve bookmark zoom"), ("is_solution", false), ("created_at", Utc("2010-11-18T07:12:47Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([19], Connection.Ids("documents", "parent_id", 9));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("profiles", 5, "display_name", "changed by Suite068 4"));
        Assert.Equal("changed by Suite068 4", Connection.Get<string>("profiles", 5, "display_name"));
        Connection.Insert("revisions", ("document_id", 24), ("creator_id", 30), ("content", "zoom zoom toolbar naïve download 日本語 update beta zoom download cookie thread session plugin download café toolbar beta"), ("is_approved", true), ("created_at", Utc("2010-07-16T21:30:35Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("users", 8, "is_active"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("profiles", 28, "display_name", "changed by Suite068 5"));
        Assert.Equal("changed by Suite068 5", Connection.Get<string>("profiles", 28, "display_name"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Count("revisions", "creator_id", 18));
        Connection.Insert("questions", ("creator_id", 3), ("title", "sync tab café"), ("content", "session O'Brien zoom tab sync tab profile 日本語 profile sync private firefox tab proxy private Übersetzung"), ("is_solved", true), ("votes", 145), ("created_at", Utc("2010-11-10T18:52:10Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal(Utc("2010-09-19T05:17:30Z"), Connection.Get<DateTime>("questions", 25, "created_at"));
        Assert.Equal("user-2", Connection.Get<string>("users", 2, "username"));
        Assert.Equal(1, Connection.Update("users", 5, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 5, "is_active"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(0, Connection.Count("documents", "owner_id", 26));
        Assert.Equal("update zoom bookmark", Connection.Get<string>("profiles", 14, "display_name"));
        Assert.Equal([4], Connection.Ids("documents", "owner_id", 21));
        Assert.Equal(1, Connection.Update("documents", 3, "locale", "changed"));
        Assert.Equal("changed", Connection.Get<string>("documents", 3, "locale"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("firefox history update", Connection.Get<string>("questions", 9, "title"));
        Assert.Equal(475, Connection.Get<int>("questions", 11, "votes"));
        Assert.Equal(1, Connection.Update("answers", 43, "content", "changed by Suite068 9"));
        Assert.Equal("changed by Suite068 9", Connection.Get<string>("answers", 43, "content"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(Utc("2010-09-08T14:46:31Z"), Connection.Get<DateTime>("questions", 15, "created_at"));
        Assert.Equal([6, 12, 13, 21], Connection.Ids("revisions", "document_id", 3));
        Assert.Equal(1, Connection.Update("questions", 8, "votes", 1091));
        Assert.Equal(1091, Connection.Get<int>("questions", 8, "votes"));
        Connection.Insert("documents", ("parent_id", 5), ("owner_id", 27), ("title", "crash update zoom"), ("slug", "document-new-suite068-900101"), ("locale", "en-US"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(1, Connection.Count("answers", "creator_id", 6));
        Assert.Equal(Utc("2010-10-18T09:25:34Z"), Connection.Get<DateTime>("users", 6, "joined_at"));
        Assert.Empty(Connection.Ids("documents", "parent_id", 24));
        Assert.Equal(1, Connection.Update("questions", 20, "title", "changed by Suite068 11"));
        Assert.Equal("changed by Suite068 11", Connection.Get<string>("questions", 20, "title"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(Utc("2010-06-22T04:26:18Z"), Connection.Get<DateTime>("answers", 8, "created_at"));
        Assert.True(Connection.Get<bool>("users", 3, "is_active"));
        Assert.Equal(Utc("2010-03-06T10:59:08Z"), Connection.Get<DateTime>("answers", 1, "created_at"));
        Assert.Equal(1, Connection.Update("documents", 24, "locale", "changed"));
        Assert.Equal("changed", Connection.Get<string>("documents", 24, "locale"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(9, Connection.Get<int>("answers", 5, "question_id"));
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.Empty(Connection.Ids("questions", "creator_id", 13));
        Assert.Equal(1, Connection.Update("profiles", 1, "bio", "changed by Suite068 13"));
        Assert.Equal("changed by Suite068 13", Connection.Get<string>("profiles", 1, "bio"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite069
{
    [Fact]
    public void Test_001()
    {
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal([17, 26], Connection.Ids("posts", "author_id", 13));
        Connection.Insert("messages", ("sender_id", 12), ("recipient_id", 19), ("body", "zoom bookmark beta history font proxy addon private"), ("is_read", true), ("sent_at", Utc("2010-11-12T04:28:34Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(2, Connection.Count("messages", "recipient_id", 30));
        Assert.Equal(935, Connection.Get<int>("users", 12, "karma"));
        Connection.Insert("users", ("username", "user-new-suite069-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 47), ("joined_at", Utc("2010-04-09T02:07:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(0, Connection.Count("notifications", "user_id", 10));
        Assert.Equal(1, Connection.Delete("profiles", 26));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("history session beta font addon naïve crash 日本語 password 日本語 addon addon proxy proxy", Connection.Get<string>("messages", 14, "body"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Delete("notifications", 25));
        Assert.Equal(29, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("categories", 1, "title", "changed by Suite069 4"));
        Assert.Equal("changed by Suite069 4", Connection.Get<string>("categories", 1, "title"));
    }
}

[UseFixtures<Users, Questions, Wiki>]
public partial class Suite070
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.False(Connection.Get<bool>("users", 14, "is_active"));
        Assert.Equal("user17@example.com", Connection.Get<string>("users", 17, "email"));
        Assert.Equal(1, Connection.Update("documents", 17, "title", "changed by Suite070 1"));
        Assert.Equal("changed by Suite070 1", Connection.Get<string>("documents", 17, "title"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(5, Connection.Get<int>("documents", 2, "owner_id"));
        Assert.Equal(0, Connection.Count("documents", "owner_id", 18));
        Connection.Insert("answers", ("question_id", 3), ("creator_id", 25), ("content", "proxy café beta session sync proxy 日本語 proxy cookie cookie update profile update profile addon font sync 日本語 zoom 日本語 sync crash crash 日本語 thread download cookie"), ("is_solution", true), ("created_at", Utc("2010-09-19T13:11:57Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Connection.Insert("documents", ("parent_id", 17), ("owner_id", 20), ("title", "plugin"), ("slug", "document-new-suite070-900021"), ("locale", "ja"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([24], Connection.Ids("documents", "parent_id", 11));
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.False(Connection.Get<bool>("users", 26, "is_active"));
        Assert.Equal(1, Connection.Update("users", 17, "karma", 964));
        Assert.Equal(964, Connection.Get<int>("users", 17, "karma"));
        Connection.Insert("questions", ("creator_id", 16), ("title", "tab café"), ("content", "firefox profile cookie history naïve plugin Übersetzung crash addon beta bookmark"), ("is_solved", false), ("votes", 664), ("created_at", Utc("2010-03-16T14:46:12Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite071
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(7, Connection.Get<int>("group_members", 23, "user_id"));
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 7));
        Connection.Insert("users", ("username", "user-new-suite071-900010"), ("email", "user900010@example.com"), ("is_active", false), ("karma", 564), ("joined_at", Utc("2010-05-19T12:00:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([11], Connection.Ids("messages", "sender_id", 20));
        Assert.Equal(321, Connection.Get<int>("users", 21, "karma"));
        Connection.Insert("audit_logs", ("user_id", 15), ("action", "cookie"), ("detail", "history beta sync private toolbar history cookie private bookmark firefox"), ("created_at", Utc("2010-01-29T04:25:17Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Empty(Connection.Ids("messages", "recipient_id", 10));
        Assert.Equal("user24@example.com", Connection.Get<string>("users", 24, "email"));
        Connection.Insert("audit_logs", ("user_id", 8), ("action", "O'Brien beta cookie tab"), ("detail", "private firefox firefox profile bookmark plugin bookmark history sync 日本語 naïve naïve naïve cookie sync private cookie tab crash"), ("created_at", Utc("2010-05-31T03:42:58Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(6, Connection.Get<int>("group_members", 16, "group_id"));
        Assert.True(Connection.Get<bool>("group_members", 29, "is_leader"));
        Connection.Insert("users", ("username", "user-new-suite071-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 883), ("joined_at", Utc("2010-12-23T00:57:32Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("profiles", 20, "bio", "changed by Suite071 5"));
        Assert.Equal("changed by Suite071 5", Connection.Get<string>("profiles", 20, "bio"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("messages", 35, "is_read"));
        Assert.Equal(0, Connection.Count("audit_logs", "user_id", 19));
        Assert.Equal(1, Connection.Update("notifications", 15, "seen", false));
        Assert.False(Connection.Get<bool>("notifications", 15, "seen"));
        Assert.Equal(1, Connection.Update("audit_logs", 21, "detail", "changed by Suite071 6"));
        Assert.Equal("changed by Suite071 6", Connection.Get<string>("audit_logs", 21, "detail"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 19));
        Assert.Equal(1, Connection.Update("groups", 1, "description", "changed by Suite071 7"));
        Assert.Equal("changed by Suite071 7", Connection.Get<string>("groups", 1, "description"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite072
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("thread_watches", "thread_id", 4));
        Assert.Equal([12], Connection.Ids("threads", "creator_id", 17));
        Connection.Insert("posts", ("thread_id", 3), ("author_id", 18), ("content", "session addon crash update 日本語 update firefox private profile session sync"), ("score", 512), ("created_at", Utc("2010-09-28T07:12:29Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Connection.Insert("users", ("username", "user-new-suite072-900011"), ("email", "user900011@example.com"), ("is_active", true), ("karma", 102), ("joined_at", Utc("2010-12-01T18:00:13Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([15], Connection.Ids("thread_tags", "thread_id", 15));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Update("profiles", 15, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 15, "is_public"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(8, Connection.Count("forum_moderators"));
        Assert.Equal([4], Connection.Ids("forum_moderators", "user_id", 21));
        Assert.Equal(1, Connection.Update("profiles", 19, "bio", "changed by Suite072 3"));
        Assert.Equal("changed by Suite072 3", Connection.Get<string>("profiles", 19, "bio"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("password", Connection.Get<string>("tags", 9, "name"));
        Assert.Equal(Utc("2010-03-01T11:07:39Z"), Connection.Get<DateTime>("threads", 8, "created_at"));
        Assert.Equal(1, Connection.Update("tags", 7, "name", "changed by Suite072 4"));
        Assert.Equal("changed by Suite072 4", Connection.Get<string>("tags", 7, "name"));
        Connection.Insert("forums", ("category_id", 2), ("name", "plugin Übersetzung thread addon"), ("slug", "forum-new-suite072-900041"), ("description", "naïve download Übersetzung sync plugin bookmark session download password O'Brien firefox café Übersetzung tab profile crash"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }
}
