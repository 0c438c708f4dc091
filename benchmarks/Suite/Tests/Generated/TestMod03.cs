// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod03;

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite013
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(969, Connection.Get<int>("attachments", 10, "size"));
        Assert.Equal([8, 12], Connection.Ids("attachments", "post_id", 22));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(494, Connection.Get<int>("attachments", 1, "size"));
        Assert.Equal("tab bookmark font history", Connection.Get<string>("profiles", 15, "display_name"));
        Assert.Equal(1, Connection.Update("profiles", 25, "bio", "changed by Suite013 2"));
        Assert.Equal("changed by Suite013 2", Connection.Get<string>("profiles", 25, "bio"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 11));
        Assert.Equal(1, Connection.Update("flags", 1, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 1, "handled"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite014
{
    [Fact]
    public void Test_001()
    {
        Assert.True(Connection.Get<bool>("threads", 13, "is_sticky"));
        Assert.Empty(Connection.Ids("polls", "thread_id", 9));
        Assert.Equal(1, Connection.Update("polls", 6, "question", "changed by Suite014 1"));
        Assert.Equal("changed by Suite014 1", Connection.Get<string>("polls", 6, "question"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(2, Connection.Count("posts", "thread_id", 4));
        Assert.False(Connection.Get<bool>("users", 16, "is_active"));
        Connection.Insert("users", ("username", "user-new-suite014-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 342), ("joined_at", Utc("2010-01-21T07:20:24Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("threads", ("forum_id", 4), ("creator_id", 29), ("title", "cookie"), ("replies", 8), ("is_sticky", false), ("created_at", Utc("2010-11-06T10:50:09Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(Utc("2010-08-28T22:57:59Z"), Connection.Get<DateTime>("threads", 2, "created_at"));
        Assert.Equal(1, Connection.Update("poll_options", 12, "label", "changed by Suite014 3"));
        Assert.Equal("changed by Suite014 3", Connection.Get<string>("poll_options", 12, "label"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([7, 17, 20], Connection.Ids("poll_votes", "option_id", 24));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("profiles", 7, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 7, "is_public"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(Utc("2010-09-10T10:13:20Z"), Connection.Get<DateTime>("users", 5, "joined_at"));
        Assert.Equal([2, 7, 16, 22], Connection.Ids("poll_options", "poll_id", 6));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("categories", 2, "title", "changed by Suite014 5"));
        Assert.Equal("changed by Suite014 5", Connection.Get<string>("categories", 2, "title"));
        Assert.Equal(1, Connection.Update("users", 21, "email", "changed by Suite014 5"));
        Assert.Equal("changed by Suite014 5", Connection.Get<string>("users", 21, "email"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal([7, 39], Connection.Ids("posts", "thread_id", 3));
        Assert.Equal(1, Connection.Update("poll_options", 12, "label", "changed by Suite014 6"));
        Assert.Equal("changed by Suite014 6", Connection.Get<string>("poll_options", 12, "label"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal("plugin thread 日本語 private profile font toolbar download naïve font profile plugin history password password proxy profile session profile thread history profile naïve", Connection.Get<string>("forums", 1, "description"));
        Connection.Insert("users", ("username", "user-new-suite014-900070"), ("email", "user900070@example.com"), ("is_active", false), ("karma", 544), ("joined_at", Utc("2010-06-25T20:59:20Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("poll_votes", ("option_id", 14), ("user_id", 24), ("cast_at", Utc("2010-01-29T20:30:14Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(24, Connection.Count("poll_options"));
        Connection.Insert("users", ("username", "user-new-suite014-900080"), ("email", "user900080@example.com"), ("is_active", false), ("karma", 499), ("joined_at", Utc("2011-02-02T22:40:30Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("beta thread crash addon history password", Connection.Get<string>("profiles", 2, "bio"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 3));
        Assert.Equal(18, Connection.Get<int>("posts", 40, "author_id"));
        Connection.Insert("posts", ("thread_id", 12), ("author_id", 26), ("content", "password update bookmark bookmark 日本語 password zoom addon plugin password crash font tab tab zoom proxy history session thread"), ("score", 383), ("created_at", Utc("2010-03-13T16:20:18Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([6], Connection.Ids("forums", "category_id", 2));
        Assert.Equal(5, Connection.Get<int>("threads", 19, "forum_id"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "日本語 proxy"), ("position", 865));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(4, Connection.Get<int>("threads", 18, "forum_id"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(26, Connection.Get<int>("posts", 15, "author_id"));
        Connection.Insert("users", ("username", "user-new-suite014-900110"), ("email", "user900110@example.com"), ("is_active", false), ("karma", 704), ("joined_at", Utc("2010-10-05T09:21:02Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "日本語"), ("position", 64));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(322, Connection.Get<int>("users", 15, "karma"));
        Assert.Empty(Connection.Ids("polls", "thread_id", 18));
        Connection.Insert("categories", ("parent_id", 3), ("title", "history"), ("position", 518));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("poll_options", 21, "position", 1602));
        Assert.Equal(1602, Connection.Get<int>("poll_options", 21, "position"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite015
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(Utc("2010-09-03T00:00:14Z"), Connection.Get<DateTime>("posts", 4, "created_at"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 9), ("title", "toolbar history"), ("replies", 485), ("is_sticky", true), ("created_at", Utc("2011-01-26T19:01:46Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("threads", 5, "replies", 1336));
        Assert.Equal(1336, Connection.Get<int>("threads", 5, "replies"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal("O'Brien", Connection.Get<string>("profiles", 20, "display_name"));
        Assert.Empty(Connection.Ids("post_revisions", "editor_id", 17));
        Assert.Equal(1, Connection.Update("posts", 5, "score", 412));
        Assert.Equal(412, Connection.Get<int>("posts", 5, "score"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Empty(Connection.Ids("attachments", "post_id", 18));
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 3));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1043));
        Assert.Equal(1043, Connection.Get<int>("categories", 4, "position"));
        Assert.Equal(1, Connection.Delete("attachments", 3));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 27));
        Assert.Equal(1, Connection.Update("posts", 1, "content", "changed by Suite015 4"));
        Assert.Equal("changed by Suite015 4", Connection.Get<string>("posts", 1, "content"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(23, Connection.Get<int>("post_votes", 5, "post_id"));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.Equal(1, Connection.Update("post_votes", 8, "value", 843));
        Assert.Equal(843, Connection.Get<int>("post_votes", 8, "value"));
        Assert.Equal(1, Connection.Delete("profiles", 24));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Empty(Connection.Ids("threads", "creator_id", 22));
        Assert.Equal(1, Connection.Get<int>("attachments", 3, "uploader_id"));
        Assert.Equal(1, Connection.Delete("profiles", 29));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal("Übersetzung café password profile bookmark proxy O'Brien profile firefox sync plugin naïve session café font private O'Brien font toolbar toolbar beta update café", Connection.Get<string>("post_revisions", 4, "content"));
        Connection.Insert("post_revisions", ("post_id", 40), ("editor_id", 27), ("content", "profile 日本語 password download cookie font font naïve bookmark Übersetzung toolbar sync 日本語 font update crash beta history Übersetzung session Übersetzung tab"), ("created_at", Utc("2011-01-06T02:19:42Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Empty(Connection.Ids("flags", "post_id", 5));
        Assert.Equal("user-26", Connection.Get<string>("users", 26, "username"));
        Assert.Equal(Utc("2010-01-20T18:26:56Z"), Connection.Get<DateTime>("threads", 18, "created_at"));
        Assert.Equal(1, Connection.Update("profiles", 19, "display_name", "changed by Suite015 8"));
        Assert.Equal("changed by Suite015 8", Connection.Get<string>("profiles", 19, "display_name"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(639, Connection.Get<int>("users", 27, "karma"));
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Equal(3, Connection.Count("post_revisions", "editor_id", 18));
        Assert.Equal(1, Connection.Delete("flags", 4));
        Assert.Equal(9, Connection.Count("flags"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite016
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("O'Brien addon history sync proxy password private profile crash Übersetzung", Connection.Get<string>("groups", 4, "description"));
        Connection.Insert("notifications", ("user_id", 10), ("kind", "Übersetzung history"), ("payload", "proxy O'Brien firefox update firefox password proxy firefox O'Brien addon font font Übersetzung download firefox thread"), ("seen", true), ("created_at", Utc("2010-08-23T12:54:11Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("group_members", 36, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 36, "is_leader"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("bookmark update O'Brien bookmark cookie history addon café", Connection.Get<string>("groups", 3, "description"));
        Assert.Equal(15, Connection.Get<int>("messages", 10, "sender_id"));
        Assert.Equal(Utc("2010-08-11T02:40:32Z"), Connection.Get<DateTime>("groups", 7, "created_at"));
        Assert.Equal(1, Connection.Update("group_members", 40, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 40, "is_leader"));
        Assert.Equal(1, Connection.Update("group_members", 1, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 1, "is_leader"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(6, Connection.Count("group_members", "group_id", 7));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("audit_logs", ("user_id", 30), ("action", "Übersetzung password O'Brien tab"), ("detail", "font profile plugin proxy cookie history crash Übersetzung crash O'Brien thread firefox tab profile private session O'Brien private profile bookmark toolbar thread proxy"), ("created_at", Utc("2010-01-06T06:08:05Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(5, Connection.Get<int>("group_members", 9, "user_id"));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 2));
        Connection.Insert("messages", ("sender_id", 7), ("recipient_id", 14), ("body", "cookie firefox download bookmark font private Übersetzung sync password 日本語 profile history firefox font download cookie"), ("is_read", true), ("sent_at", Utc("2010-01-23T17:07:33Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("crash beta sync profile cookie history private", Connection.Get<string>("messages", 38, "body"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("notifications", 18, "payload", "changed by Suite016 5"));
        Assert.Equal("changed by Suite016 5", Connection.Get<string>("notifications", 18, "payload"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite017
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(967, Connection.Get<int>("threads", 3, "replies"));
        Assert.Equal("user30@example.com", Connection.Get<string>("users", 30, "email"));
        Assert.Equal(1, Connection.Delete("profiles", 13));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(10, Connection.Get<int>("posts", 27, "thread_id"));
        Assert.Equal(1, Connection.Update("users", 13, "karma", 208));
        Assert.Equal(208, Connection.Get<int>("users", 13, "karma"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(10, Connection.Get<int>("poll_votes", 8, "option_id"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("users", 13, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 13, "is_active"));
    }
}

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite018
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-10-11T01:03:09Z"), Connection.Get<DateTime>("questions", 5, "created_at"));
        Assert.Equal([22], Connection.Ids("questions", "creator_id", 3));
        Connection.Insert("answers", ("question_id", 18), ("creator_id", 5), ("content", "password bookmark naïve firefox naïve session cookie firefox firefox bookmark café café history font sync history plugin thread download O'Brien firefox beta beta bookmark bookmark"), ("is_solution", false), ("created_at", Utc("2011-01-18T02:05:02Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(479, Connection.Get<int>("questions", 21, "votes"));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(1, Connection.Update("answer_votes", 32, "helpful", false));
        Assert.False(Connection.Get<bool>("answer_votes", 32, "helpful"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(16, Connection.Get<int>("answers", 23, "creator_id"));
        Assert.Equal([10, 58], Connection.Ids("answer_votes", "user_id", 26));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("answers", ("question_id", 1), ("creator_id", 7), ("content", "session history sync tab Übersetzung profile sync café beta beta crash 日本語 O'Brien firefox O'Brien sync history password naïve sync naïve tab"), ("is_solution", false), ("created_at", Utc("2010-08-11T22:43:07Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("beta crash profile addon firefox update password firefox update thread plugin toolbar tab beta plugin zoom café update café download sync addon update crash bookmark", Connection.Get<string>("profiles", 18, "bio"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(Utc("2010-05-20T10:47:02Z"), Connection.Get<DateTime>("users", 11, "joined_at"));
        Connection.Insert("questions", ("creator_id", 17), ("title", "beta addon password"), ("content", "Übersetzung private update beta sync addon firefox profile crash password O'Brien firefox proxy sync addon private tab O'Brien beta naïve profile cookie proxy"), ("is_solved", true), ("votes", 584), ("created_at", Utc("2010-06-13T11:48:37Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }
}
