// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod02;

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite007
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(24, Connection.Count("thread_tags"));
        Assert.True(Connection.Get<bool>("profiles", 2, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("profiles", 20));
        Assert.Equal(28, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(7, Connection.Get<int>("thread_watches", 9, "thread_id"));
        Assert.Equal("download", Connection.Get<string>("tags", 7, "name"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 3));
        Assert.Equal(7, Connection.Count("forum_moderators"));
        Assert.Equal(1, Connection.Update("thread_watches", 24, "by_email", false));
        Assert.False(Connection.Get<bool>("thread_watches", 24, "by_email"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("Übersetzung session", Connection.Get<string>("tags", 5, "name"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(7, Connection.Get<int>("thread_watches", 9, "thread_id"));
        Connection.Insert("forum_moderators", ("forum_id", 5), ("user_id", 18), ("since", Utc("2010-10-25T10:21:40Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([1], Connection.Ids("thread_watches", "user_id", 5));
        Assert.Equal("Übersetzung session", Connection.Get<string>("tags", 5, "name"));
        Assert.Equal(1, Connection.Update("threads", 20, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 20, "is_sticky"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("crash beta session", Connection.Get<string>("tags", 10, "name"));
        Assert.Equal("sync", Connection.Get<string>("tags", 8, "name"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("thread_tags", ("thread_id", 4), ("tag_id", 9));
        Assert.Equal(25, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Empty(Connection.Ids("forum_moderators", "user_id", 5));
        Assert.Equal("user-11", Connection.Get<string>("users", 11, "username"));
        Assert.Equal(1, Connection.Update("threads", 17, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 17, "is_sticky"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 28), ("title", "zoom zoom"), ("replies", 940), ("is_sticky", true), ("created_at", Utc("2010-08-03T05:49:42Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(3, Connection.Get<int>("forum_moderators", 5, "forum_id"));
        Assert.True(Connection.Get<bool>("threads", 13, "is_sticky"));
        Assert.Equal(1, Connection.Update("threads", 6, "replies", 1102));
        Assert.Equal(1102, Connection.Get<int>("threads", 6, "replies"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 856));
        Assert.Equal(856, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(254, Connection.Get<int>("posts", 3, "score"));
        Assert.Equal(0, Connection.Count("thread_watches", "user_id", 13));
        Assert.Equal(1, Connection.Delete("profiles", 27));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal([10], Connection.Ids("thread_watches", "user_id", 20));
        Assert.Equal("download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", Connection.Get<string>("profiles", 12, "bio"));
        Assert.Equal(1, Connection.Delete("profiles", 10));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(16, Connection.Get<int>("thread_watches", 14, "user_id"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite007 10"));
        Assert.Equal("changed by Suite007 10", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal(1, Connection.Update("profiles", 3, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 3, "is_public"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite008
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("Übersetzung", Connection.Get<string>("notifications", 25, "kind"));
        Assert.Equal(Utc("2010-02-12T03:02:45Z"), Connection.Get<DateTime>("users", 29, "joined_at"));
        Assert.Equal(1, Connection.Count("messages", "recipient_id", 6));
        Assert.Equal(1, Connection.Delete("profiles", 18));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("password café private history profile toolbar session naïve cookie session naïve plugin O'Brien addon thread", Connection.Get<string>("profiles", 16, "bio"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.True(Connection.Get<bool>("notifications", 3, "seen"));
        Assert.Equal(1, Connection.Update("forums", 6, "locked", false));
        Assert.False(Connection.Get<bool>("forums", 6, "locked"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("plugin 日本語 proxy café toolbar private toolbar zoom addon crash update password firefox plugin addon beta password session toolbar sync history firefox cookie toolbar crash", Connection.Get<string>("forums", 4, "description"));
        Assert.Equal("beta thread crash addon history password", Connection.Get<string>("profiles", 2, "bio"));
        Connection.Insert("messages", ("sender_id", 30), ("recipient_id", 27), ("body", "proxy bookmark plugin cookie history proxy toolbar sync plugin Übersetzung profile thread"), ("is_read", true), ("sent_at", Utc("2010-09-07T18:49:40Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("addon 日本語 password thread sync download bookmark plugin crash password proxy addon session 日本語 café zoom download firefox private O'Brien plugin zoom history profile bookmark", Connection.Get<string>("notifications", 17, "payload"));
        Connection.Insert("users", ("username", "user-new-suite008-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 507), ("joined_at", Utc("2010-05-01T20:29:55Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("users", 1, "karma", 695));
        Assert.Equal(695, Connection.Get<int>("users", 1, "karma"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(2, Connection.Count("notifications", "user_id", 21));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("messages", 21));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal([22, 30], Connection.Ids("notifications", "user_id", 19));
        Assert.Equal(217, Connection.Get<int>("users", 26, "karma"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 20));
        Connection.Insert("users", ("username", "user-new-suite008-900060"), ("email", "user900060@example.com"), ("is_active", false), ("karma", 755), ("joined_at", Utc("2010-04-26T12:11:02Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("notifications", 12, "seen", true));
        Assert.True(Connection.Get<bool>("notifications", 12, "seen"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(594, Connection.Get<int>("posts", 18, "score"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(6, Connection.Count("forums"));
        Connection.Insert("users", ("username", "user-new-suite008-900080"), ("email", "user900080@example.com"), ("is_active", false), ("karma", 470), ("joined_at", Utc("2010-05-05T12:23:28Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(5, Connection.Get<int>("threads", 10, "forum_id"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 2));
        Connection.Insert("forums", ("category_id", 2), ("name", "thread zoom"), ("slug", "forum-new-suite008-900090"), ("description", "history update firefox thread bookmark sync naïve addon font 日本語 update beta session café bookmark update bookmark O'Brien bookmark thread O'Brien"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.True(Connection.Get<bool>("profiles", 8, "is_public"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "toolbar session"), ("position", 744));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("notifications", 22));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Assert.Equal(5, Connection.Get<int>("threads", 19, "forum_id"));
        Assert.Equal(1, Connection.Delete("notifications", 28));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(2, Connection.Count("threads", "forum_id", 3));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal(1, Connection.Delete("notifications", 26));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal("日本語 zoom font cookie font crash zoom update", Connection.Get<string>("forums", 2, "description"));
        Assert.Equal(1, Connection.Update("notifications", 19, "payload", "changed by Suite008 13"));
        Assert.Equal("changed by Suite008 13", Connection.Get<string>("notifications", 19, "payload"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(2, Connection.Count("posts", "author_id", 10));
        Assert.Equal("user-3", Connection.Get<string>("users", 3, "username"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "zoom password"), ("position", 581));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal([13, 19], Connection.Ids("posts", "thread_id", 4));
        Assert.Equal(Utc("2011-01-11T20:28:27Z"), Connection.Get<DateTime>("users", 18, "joined_at"));
        Assert.Equal([7, 8], Connection.Ids("notifications", "user_id", 3));
        Connection.Insert("threads", ("forum_id", 6), ("creator_id", 17), ("title", "bookmark history sync update"), ("replies", 156), ("is_sticky", true), ("created_at", Utc("2010-12-19T05:24:06Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(14, Connection.Get<int>("messages", 13, "sender_id"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 2));
        Connection.Insert("categories", ("parent_id", 3), ("title", "toolbar sync toolbar 日本語"), ("position", 764));
        Assert.Equal(5, Connection.Count("categories"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite009
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Count("post_revisions", "editor_id", 28));
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 16));
        Assert.Equal(1, Connection.Update("threads", 13, "replies", 975));
        Assert.Equal(975, Connection.Get<int>("threads", 13, "replies"));
        Assert.Equal(1, Connection.Update("posts", 6, "content", "changed by Suite009 1"));
        Assert.Equal("changed by Suite009 1", Connection.Get<string>("posts", 6, "content"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("beta crash profile addon firefox update password firefox update thread plugin toolbar tab beta plugin zoom café update café download sync addon update crash bookmark", Connection.Get<string>("profiles", 18, "bio"));
        Assert.Equal(15, Connection.Get<int>("post_votes", 18, "user_id"));
        Assert.Equal(6, Connection.Count("forums"));
        Connection.Insert("users", ("username", "user-new-suite009-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 874), ("joined_at", Utc("2011-01-19T16:07:47Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(846, Connection.Get<int>("threads", 13, "replies"));
        Assert.Equal("user-24", Connection.Get<string>("users", 24, "username"));
        Assert.Equal(1, Connection.Update("profiles", 6, "bio", "changed by Suite009 3"));
        Assert.Equal("changed by Suite009 3", Connection.Get<string>("profiles", 6, "bio"));
    }
}

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite010
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([2, 25], Connection.Ids("questions", "creator_id", 1));
        Assert.Equal("user20@example.com", Connection.Get<string>("users", 20, "email"));
        Assert.Equal(1, Connection.Delete("answer_votes", 26));
        Assert.Equal(69, Connection.Count("answer_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(2, Connection.Count("answer_votes", "answer_id", 16));
        Assert.Equal(22, Connection.Get<int>("answer_votes", 17, "answer_id"));
        Assert.Equal(Utc("2010-11-18T04:34:05Z"), Connection.Get<DateTime>("users", 2, "joined_at"));
        Connection.Insert("users", ("username", "user-new-suite010-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 226), ("joined_at", Utc("2010-12-17T16:48:32Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal([5, 10], Connection.Ids("questions", "creator_id", 25));
        Assert.Equal([4, 6, 17], Connection.Ids("questions", "creator_id", 18));
        Assert.Equal(1, Connection.Delete("answer_votes", 63));
        Assert.Equal(69, Connection.Count("answer_votes"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Get<int>("profiles", 30, "user_id"));
        Assert.Equal(2, Connection.Count("answer_votes", "answer_id", 3));
        Assert.Equal(1, Connection.Update("answer_votes", 38, "helpful", false));
        Assert.False(Connection.Get<bool>("answer_votes", 38, "helpful"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("answers", "question_id", 4));
        Assert.Equal("private plugin tab tab font download addon Übersetzung history firefox sync beta 日本語", Connection.Get<string>("questions", 19, "content"));
        Assert.Equal([20], Connection.Ids("questions", "creator_id", 8));
        Connection.Insert("answers", ("question_id", 8), ("creator_id", 13), ("content", "bookmark proxy zoom private cookie tab firefox download sync beta zoom addon naïve download zoom sync thread Übersetzung download update beta password profile plugin beta profile proxy beta profile"), ("is_solution", true), ("created_at", Utc("2010-06-23T22:03:53Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Connection.Insert("users", ("username", "user-new-suite010-900051"), ("email", "user900051@example.com"), ("is_active", true), ("karma", 690), ("joined_at", Utc("2010-03-11T10:36:58Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite011
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(12, Connection.Get<int>("questions", 15, "creator_id"));
        Assert.Equal("user4@example.com", Connection.Get<string>("users", 4, "email"));
        Assert.Equal([3, 5], Connection.Ids("answers", "question_id", 9));
        Assert.Equal(1, Connection.Delete("profiles", 9));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([14, 18, 31], Connection.Ids("answers", "question_id", 3));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("answers", ("question_id", 3), ("creator_id", 5), ("content", "tab Übersetzung cookie 日本語 tab session toolbar thread font profile bookmark beta toolbar cookie naïve history tab beta thread session toolbar update session proxy toolbar firefox zoom firefox"), ("is_solution", true), ("created_at", Utc("2010-07-18T23:35:39Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Assert.Equal(1, Connection.Update("profiles", 28, "bio", "changed by Suite011 2"));
        Assert.Equal("changed by Suite011 2", Connection.Get<string>("profiles", 28, "bio"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(25, Connection.Count("questions"));
        Assert.False(Connection.Get<bool>("answers", 3, "is_solution"));
        Assert.Equal(Utc("2010-09-07T18:02:20Z"), Connection.Get<DateTime>("users", 12, "joined_at"));
        Connection.Insert("users", ("username", "user-new-suite011-900030"), ("email", "user900030@example.com"), ("is_active", true), ("karma", 460), ("joined_at", Utc("2010-11-12T02:44:20Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite012
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("forum_moderators", "user_id", 29));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(3, Connection.Count("thread_tags", "tag_id", 1));
        Connection.Insert("threads", ("forum_id", 4), ("creator_id", 10), ("title", "tab firefox bookmark font"), ("replies", 563), ("is_sticky", true), ("created_at", Utc("2010-02-15T03:06:22Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("tags", 14, "name", "changed by Suite012 1"));
        Assert.Equal("changed by Suite012 1", Connection.Get<string>("tags", 14, "name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("firefox beta", Connection.Get<string>("tags", 1, "name"));
        Assert.Equal(639, Connection.Get<int>("users", 27, "karma"));
        Assert.Equal([20, 32], Connection.Ids("posts", "thread_id", 18));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "session 日本語 thread"), ("position", 508));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal([6], Connection.Ids("forums", "category_id", 2));
        Assert.Equal("user8@example.com", Connection.Get<string>("users", 8, "email"));
        Connection.Insert("threads", ("forum_id", 6), ("creator_id", 27), ("title", "bookmark crash"), ("replies", 878), ("is_sticky", true), ("created_at", Utc("2010-01-03T13:04:27Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.False(Connection.Get<bool>("thread_watches", 11, "by_email"));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Connection.Insert("users", ("username", "user-new-suite012-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 342), ("joined_at", Utc("2010-01-20T00:29:02Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("forums", ("category_id", 3), ("name", "日本語 Übersetzung tab bookmark"), ("slug", "forum-new-suite012-900041"), ("description", "日本語 download history cookie proxy session naïve profile sync history crash download download password toolbar toolbar session O'Brien private private toolbar Übersetzung beta"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }
}
