// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod05;

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite025
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.True(Connection.Get<bool>("profiles", 4, "is_public"));
        Assert.Equal(1, Connection.Count("forum_moderators", "forum_id", 5));
        Assert.Equal(1, Connection.Update("tags", 2, "name", "changed by Suite025 1"));
        Assert.Equal("changed by Suite025 1", Connection.Get<string>("tags", 2, "name"));
        Assert.Equal(1, Connection.Update("profiles", 18, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 18, "is_public"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("café font Übersetzung", Connection.Get<string>("threads", 8, "title"));
        Assert.Equal(1, Connection.Update("thread_watches", 15, "by_email", true));
        Assert.True(Connection.Get<bool>("thread_watches", 15, "by_email"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(650, Connection.Get<int>("users", 10, "karma"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(22, Connection.Get<int>("forum_moderators", 5, "user_id"));
        Assert.Equal(1, Connection.Update("thread_watches", 7, "by_email", true));
        Assert.True(Connection.Get<bool>("thread_watches", 7, "by_email"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 5));
        Assert.Equal(7, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("user13@example.com", Connection.Get<string>("users", 13, "email"));
        Assert.Equal([8], Connection.Ids("posts", "thread_id", 17));
        Assert.Equal(4, Connection.Get<int>("forum_moderators", 6, "user_id"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "toolbar O'Brien O'Brien proxy"), ("position", 977));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(3, Connection.Count("posts", "author_id", 11));
        Assert.Equal("download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", Connection.Get<string>("profiles", 12, "bio"));
        Assert.Equal(14, Connection.Count("tags"));
        Connection.Insert("forums", ("category_id", 2), ("name", "cookie profile sync"), ("slug", "forum-new-suite025-900050"), ("description", "toolbar cookie naïve zoom plugin naïve proxy firefox plugin tab bookmark"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(0, Connection.Count("threads", "creator_id", 11));
        Assert.Equal(14, Connection.Count("tags"));
        Assert.True(Connection.Get<bool>("thread_watches", 19, "by_email"));
        Connection.Insert("posts", ("thread_id", 10), ("author_id", 21), ("content", "font download history download toolbar session tab firefox crash profile tab profile update profile addon crash font tab plugin history update firefox thread"), ("score", 979), ("created_at", Utc("2010-06-16T15:24:43Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Connection.Insert("forums", ("category_id", 2), ("name", "zoom proxy bookmark history"), ("slug", "forum-new-suite025-900061"), ("description", "zoom O'Brien history Übersetzung history thread proxy font password private crash naïve"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite026
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("threads", 17, "is_sticky"));
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "thread crash"), ("position", 671));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 677));
        Assert.Equal(677, Connection.Get<int>("categories", 1, "position"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(23, Connection.Get<int>("profiles", 23, "user_id"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("users", 19, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 19, "is_active"));
        Connection.Insert("users", ("username", "user-new-suite026-900021"), ("email", "user900021@example.com"), ("is_active", false), ("karma", 570), ("joined_at", Utc("2010-04-24T03:20:12Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 17));
        Assert.Equal(1, Connection.Update("threads", 5, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 5, "is_sticky"));
        Connection.Insert("users", ("username", "user-new-suite026-900031"), ("email", "user900031@example.com"), ("is_active", true), ("karma", 183), ("joined_at", Utc("2010-01-25T01:44:06Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("addon font tab password", Connection.Get<string>("profiles", 1, "display_name"));
        Connection.Insert("threads", ("forum_id", 4), ("creator_id", 3), ("title", "profile O'Brien"), ("replies", 376), ("is_sticky", false), ("created_at", Utc("2010-03-07T04:58:16Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Delete("profiles", 20));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 29));
        Connection.Insert("messages", ("sender_id", 26), ("recipient_id", 1), ("body", "café toolbar update download O'Brien bookmark profile password tab password Übersetzung cookie naïve 日本語 private bookmark crash Übersetzung plugin beta O'Brien sync password"), ("is_read", true), ("sent_at", Utc("2010-09-19T08:43:16Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal([23, 28], Connection.Ids("notifications", "user_id", 11));
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Assert.Equal(1, Connection.Delete("profiles", 16));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Empty(Connection.Ids("posts", "author_id", 21));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("password tab zoom", Connection.Get<string>("notifications", 6, "kind"));
        Assert.Equal(1, Connection.Delete("messages", 33));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Empty(Connection.Ids("messages", "sender_id", 2));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.False(Connection.Get<bool>("forums", 4, "locked"));
        Assert.Equal(1, Connection.Update("notifications", 12, "payload", "changed by Suite026 8"));
        Assert.Equal("changed by Suite026 8", Connection.Get<string>("notifications", 12, "payload"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "session café update firefox"), ("position", 937));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(1, Connection.Count("messages", "sender_id", 1));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(0, Connection.Count("notifications", "user_id", 25));
        Assert.Equal(1, Connection.Update("threads", 6, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 6, "is_sticky"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(10, Connection.Get<int>("posts", 38, "author_id"));
        Assert.Equal([12], Connection.Ids("notifications", "user_id", 1));
        Assert.Equal("user-12", Connection.Get<string>("users", 12, "username"));
        Connection.Insert("forums", ("category_id", 4), ("name", "plugin"), ("slug", "forum-new-suite026-900100"), ("description", "plugin password crash toolbar download naïve thread addon 日本語 bookmark bookmark toolbar café café O'Brien naïve download private O'Brien proxy"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("notifications", 3, "seen", false));
        Assert.False(Connection.Get<bool>("notifications", 3, "seen"));
    }
}

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite027
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("naïve profile proxy private font crash private zoom O'Brien bookmark naïve toolbar O'Brien firefox thread private Übersetzung beta history", Connection.Get<string>("questions", 11, "content"));
        Assert.False(Connection.Get<bool>("answers", 3, "is_solution"));
        Assert.Equal(1, Connection.Update("questions", 18, "content", "changed by Suite027 1"));
        Assert.Equal("changed by Suite027 1", Connection.Get<string>("questions", 18, "content"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(3, Connection.Count("answers", "creator_id", 13));
        Assert.True(Connection.Get<bool>("profiles", 9, "is_public"));
        Assert.False(Connection.Get<bool>("profiles", 17, "is_public"));
        Assert.Equal(1, Connection.Update("answers", 24, "content", "changed by Suite027 2"));
        Assert.Equal("changed by Suite027 2", Connection.Get<string>("answers", 24, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(27, Connection.Get<int>("answer_votes", 25, "answer_id"));
        Assert.Equal(70, Connection.Count("answer_votes"));
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Assert.Equal(1, Connection.Update("answers", 38, "content", "changed by Suite027 3"));
        Assert.Equal("changed by Suite027 3", Connection.Get<string>("answers", 38, "content"));
        Assert.Equal(1, Connection.Update("profiles", 7, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 7, "is_public"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(1, Connection.Get<int>("answer_votes", 21, "user_id"));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(2, Connection.Count("answers", "question_id", 7));
        Assert.Equal(1, Connection.Delete("profiles", 27));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("answers", ("question_id", 24), ("creator_id", 21), ("content", "cookie beta download plugin password O'Brien history history plugin firefox session bookmark crash"), ("is_solution", true), ("created_at", Utc("2010-07-14T15:38:57Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("users", 10, "is_active"));
        Assert.Equal(1, Connection.Count("answers", "creator_id", 26));
        Connection.Insert("answer_votes", ("answer_id", 37), ("user_id", 7), ("helpful", true));
        Assert.Equal(71, Connection.Count("answer_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal([35, 44], Connection.Ids("answers", "question_id", 7));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.False(Connection.Get<bool>("users", 22, "is_active"));
        Assert.Equal(1, Connection.Delete("answer_votes", 36));
        Assert.Equal(69, Connection.Count("answer_votes"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(4, Connection.Get<int>("profiles", 4, "user_id"));
        Assert.Equal(Utc("2010-04-20T21:44:19Z"), Connection.Get<DateTime>("answers", 28, "created_at"));
        Connection.Insert("answers", ("question_id", 12), ("creator_id", 22), ("content", "proxy beta password café O'Brien toolbar proxy private bookmark tab Übersetzung private café update 日本語 beta café proxy 日本語 private cookie plugin bookmark font"), ("is_solution", false), ("created_at", Utc("2010-08-17T22:16:45Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Connection.Insert("users", ("username", "user-new-suite027-900071"), ("email", "user900071@example.com"), ("is_active", true), ("karma", 752), ("joined_at", Utc("2010-05-24T12:48:57Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(70, Connection.Count("answer_votes"));
        Assert.True(Connection.Get<bool>("profiles", 13, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 25));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal([9, 57], Connection.Ids("answer_votes", "user_id", 12));
        Assert.Equal(45, Connection.Count("answers"));
        Assert.True(Connection.Get<bool>("profiles", 20, "is_public"));
        Assert.Equal(1, Connection.Update("answers", 13, "is_solution", true));
        Assert.True(Connection.Get<bool>("answers", 13, "is_solution"));
        Connection.Insert("answer_votes", ("answer_id", 27), ("user_id", 27), ("helpful", false));
        Assert.Equal(71, Connection.Count("answer_votes"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite028
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-12-17T05:13:33Z"), Connection.Get<DateTime>("groups", 3, "created_at"));
        Assert.Equal([19, 29], Connection.Ids("notifications", "user_id", 23));
        Assert.Equal(Utc("2010-05-04T13:36:48Z"), Connection.Get<DateTime>("users", 22, "joined_at"));
        Assert.Equal(1, Connection.Update("profiles", 12, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 12, "is_public"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(7, Connection.Get<int>("profiles", 7, "user_id"));
        Assert.Equal(8, Connection.Count("group_members", "group_id", 6));
        Connection.Insert("group_members", ("group_id", 2), ("user_id", 13), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(7, Connection.Get<int>("group_members", 23, "user_id"));
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("audit_logs", 7, "detail", "changed by Suite028 3"));
        Assert.Equal("changed by Suite028 3", Connection.Get<string>("audit_logs", 7, "detail"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("zoom private zoom", Connection.Get<string>("groups", 3, "name"));
        Assert.Equal(8, Connection.Count("groups"));
        Connection.Insert("messages", ("sender_id", 13), ("recipient_id", 12), ("body", "thread beta naïve naïve session private download beta private update beta profile Übersetzung addon toolbar plugin update thread zoom history tab font\n\"quoted\" \\ backslash"), ("is_read", false), ("sent_at", Utc("2010-03-28T07:51:34Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Assert.Equal(1, Connection.Update("audit_logs", 11, "action", "changed by Suite028 4"));
        Assert.Equal("changed by Suite028 4", Connection.Get<string>("audit_logs", 11, "action"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite029
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("café addon cookie sync 日本語 Übersetzung tab tab cookie thread profile plugin addon proxy plugin private history", Connection.Get<string>("groups", 8, "description"));
        Assert.Equal("history zoom Übersetzung session", Connection.Get<string>("audit_logs", 18, "action"));
        Connection.Insert("users", ("username", "user-new-suite029-900010"), ("email", "user900010@example.com"), ("is_active", false), ("karma", 559), ("joined_at", Utc("2010-11-03T22:53:10Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.False(Connection.Get<bool>("users", 1, "is_active"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(25, Connection.Get<int>("messages", 17, "sender_id"));
        Connection.Insert("group_members", ("group_id", 8), ("user_id", 15), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("messages", "recipient_id", 10));
        Assert.Equal(Utc("2010-10-20T02:48:38Z"), Connection.Get<DateTime>("groups", 1, "created_at"));
        Assert.Equal(16, Connection.Get<int>("group_members", 10, "user_id"));
        Connection.Insert("groups", ("name", "private private"), ("description", "session private naïve addon font plugin crash 日本語 firefox password proxy bookmark bookmark tab toolbar private O'Brien"), ("created_at", Utc("2010-11-02T19:44:35Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite030
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(631, Connection.Get<int>("users", 30, "karma"));
        Assert.Equal([2, 18, 38], Connection.Ids("poll_votes", "user_id", 3));
        Assert.Equal(1, Connection.Delete("poll_votes", 35));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("forums", 2, "description", "changed by Suite030 1"));
        Assert.Equal("changed by Suite030 1", Connection.Get<string>("forums", 2, "description"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(513, Connection.Get<int>("threads", 18, "replies"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(1, Connection.Update("polls", 2, "question", "changed by Suite030 2"));
        Assert.Equal("changed by Suite030 2", Connection.Get<string>("polls", 2, "question"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("toolbar password cookie", Connection.Get<string>("polls", 3, "question"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 2));
        Assert.Equal(6, Connection.Count("polls"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "crash zoom"), ("position", 755));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("polls", 4, "question", "changed by Suite030 3"));
        Assert.Equal("changed by Suite030 3", Connection.Get<string>("polls", 4, "question"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(6, Connection.Count("polls"));
        Connection.Insert("users", ("username", "user-new-suite030-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 87), ("joined_at", Utc("2010-01-21T21:23:22Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.True(Connection.Get<bool>("threads", 1, "is_sticky"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(1, Connection.Update("polls", 2, "question", "changed by Suite030 5"));
        Assert.Equal("changed by Suite030 5", Connection.Get<string>("polls", 2, "question"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 10));
        Assert.Equal(Utc("2010-11-01T01:21:03Z"), Connection.Get<DateTime>("users", 15, "joined_at"));
        Assert.Equal("tab café café", Connection.Get<string>("poll_options", 16, "label"));
        Assert.Equal(1, Connection.Update("posts", 10, "score", 1633));
        Assert.Equal(1633, Connection.Get<int>("posts", 10, "score"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(Utc("2010-03-01T08:31:23Z"), Connection.Get<DateTime>("poll_votes", 12, "cast_at"));
        Assert.Equal(10, Connection.Get<int>("poll_votes", 12, "option_id"));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 20));
        Assert.Equal(1, Connection.Update("profiles", 28, "bio", "changed by Suite030 8"));
        Assert.Equal("changed by Suite030 8", Connection.Get<string>("profiles", 28, "bio"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(2, Connection.Get<int>("poll_votes", 8, "user_id"));
        Connection.Insert("posts", ("thread_id", 11), ("author_id", 30), ("content", "cookie thread naïve zoom profile download firefox cookie bookmark plugin download font download O'Brien cookie cookie toolbar sync café Übersetzung password"), ("score", 610), ("created_at", Utc("2010-09-27T09:53:39Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(4, Connection.Get<int>("threads", 11, "forum_id"));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(1, Connection.Delete("poll_votes", 40));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Connection.Insert("poll_options", ("poll_id", 3), ("label", "proxy Übersetzung addon toolbar"), ("position", 119));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(26, Connection.Get<int>("poll_votes", 9, "user_id"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 16));
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Connection.Insert("poll_options", ("poll_id", 2), ("label", "private font"), ("position", 789));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(18, Connection.Get<int>("profiles", 18, "user_id"));
        Assert.Equal(940, Connection.Get<int>("threads", 16, "replies"));
        Assert.Equal("proxy private beta cookie proxy download beta private 日本語 password session thread", Connection.Get<string>("profiles", 30, "bio"));
        Assert.Equal(1, Connection.Update("users", 20, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 20, "is_active"));
        Connection.Insert("poll_options", ("poll_id", 6), ("label", "O'Brien download"), ("position", 150));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Assert.Equal(1, Connection.Update("poll_options", 20, "label", "changed by Suite030 13"));
        Assert.Equal("changed by Suite030 13", Connection.Get<string>("poll_options", 20, "label"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("threads", 12, "replies", 783));
        Assert.Equal(783, Connection.Get<int>("threads", 12, "replies"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(Utc("2010-10-31T11:27:50Z"), Connection.Get<DateTime>("poll_votes", 10, "cast_at"));
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal("toolbar password cookie", Connection.Get<string>("polls", 3, "question"));
        Assert.Equal(1, Connection.Update("categories", 1, "title", "changed by Suite030 15"));
        Assert.Equal("changed by Suite030 15", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal(1, Connection.Delete("poll_votes", 31));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(8, Connection.Count("poll_options", "poll_id", 5));
        Assert.Equal(Utc("2011-01-28T01:05:10Z"), Connection.Get<DateTime>("poll_votes", 35, "cast_at"));
        Assert.Equal(500, Connection.Get<int>("posts", 2, "score"));
        Assert.Equal(1, Connection.Delete("profiles", 19));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal(Utc("2010-04-02T09:44:57Z"), Connection.Get<DateTime>("poll_votes", 17, "cast_at"));
        Assert.Equal(102, Connection.Get<int>("posts", 35, "score"));
        Connection.Insert("polls", ("thread_id", 16), ("question", "password history Übersetzung history"), ("closes_at", null));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal(Utc("2010-11-16T09:15:32Z"), Connection.Get<DateTime>("posts", 28, "created_at"));
        Assert.Equal("private crash update download zoom firefox password cookie plugin crash font toolbar crash toolbar café plugin private 日本語 Übersetzung beta plugin profile plugin font tab sync tab firefox", Connection.Get<string>("profiles", 1, "bio"));
        Assert.Equal(0, Connection.Count("posts", "author_id", 25));
        Assert.Equal(1, Connection.Update("profiles", 30, "bio", "changed by Suite030 18"));
        Assert.Equal("changed by Suite030 18", Connection.Get<string>("profiles", 30, "bio"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(16, Connection.Get<int>("profiles", 16, "user_id"));
        Connection.Insert("poll_options", ("poll_id", 2), ("label", "sync 日本語 thread zoom"), ("position", 90));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal([11], Connection.Ids("poll_options", "poll_id", 1));
        Assert.Equal(Utc("2010-01-08T22:08:11Z"), Connection.Get<DateTime>("users", 13, "joined_at"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 12), ("title", "font"), ("replies", 399), ("is_sticky", true), ("created_at", Utc("2010-08-13T05:39:48Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(7, Connection.Get<int>("polls", 6, "thread_id"));
        Assert.Equal("font naïve", Connection.Get<string>("poll_options", 6, "label"));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1564));
        Assert.Equal(1564, Connection.Get<int>("categories", 4, "position"));
        Assert.Equal(1, Connection.Delete("poll_votes", 22));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }
}
