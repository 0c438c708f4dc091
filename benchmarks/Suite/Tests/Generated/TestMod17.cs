// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod17;

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite097
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("session Übersetzung zoom history proxy café thread 日本語 plugin 日本語 cookie tab bookmark addon firefox download bookmark font crash toolbar bookmark profile beta 日本語 addon update naïve addon crash", Connection.Get<string>("profiles", 5, "bio"));
        Assert.Empty(Connection.Ids("threads", "creator_id", 7));
        Assert.Equal(10, Connection.Get<int>("threads", 19, "creator_id"));
        Assert.Equal(1, Connection.Update("post_revisions", 1, "content", "changed by Suite097 1"));
        Assert.Equal("changed by Suite097 1", Connection.Get<string>("post_revisions", 1, "content"));
        Assert.Equal(1, Connection.Update("flags", 7, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 7, "handled"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.False(Connection.Get<bool>("profiles", 25, "is_public"));
        Assert.Equal(6, Connection.Count("threads", "forum_id", 5));
        Assert.Equal(1, Connection.Update("attachments", 4, "size", 1368));
        Assert.Equal(1368, Connection.Get<int>("attachments", 4, "size"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("attachments", "post_id", 6));
        Assert.Equal(Utc("2010-11-05T10:36:09Z"), Connection.Get<DateTime>("users", 20, "joined_at"));
        Assert.Equal(0, Connection.Count("flags", "post_id", 13));
        Connection.Insert("post_revisions", ("post_id", 38), ("editor_id", 25), ("content", "cookie 日本語 private thread firefox sync toolbar history password private café update beta O'Brien tab profile download O'Brien history zoom firefox font beta café proxy plugin"), ("created_at", Utc("2011-01-05T08:59:49Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 26));
        Assert.Equal(15, Connection.Count("attachments"));
        Connection.Insert("forums", ("category_id", 3), ("name", "beta"), ("slug", "forum-new-suite097-900040"), ("description", "password update Übersetzung thread toolbar toolbar café cookie history crash café profile proxy zoom plugin font café session 日本語"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(Utc("2010-11-01T01:21:03Z"), Connection.Get<DateTime>("users", 15, "joined_at"));
        Assert.Equal([16], Connection.Ids("threads", "creator_id", 29));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 8));
        Connection.Insert("post_votes", ("post_id", 36), ("user_id", 20), ("value", 572));
        Assert.Equal(26, Connection.Count("post_votes"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "日本語 profile firefox"), ("position", 668));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(14, Connection.Get<int>("post_votes", 4, "user_id"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 23));
        Assert.Equal(1, Connection.Delete("flags", 6));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(337, Connection.Get<int>("post_votes", 3, "value"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(1, Connection.Update("flags", 8, "handled", true));
        Assert.True(Connection.Get<bool>("flags", 8, "handled"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("plugin", Connection.Get<string>("attachments", 7, "filename"));
        Assert.Equal("sync profile beta tab", Connection.Get<string>("attachments", 14, "filename"));
        Assert.Equal(1, Connection.Update("profiles", 28, "display_name", "changed by Suite097 8"));
        Assert.Equal("changed by Suite097 8", Connection.Get<string>("profiles", 28, "display_name"));
        Assert.Equal(1, Connection.Update("threads", 20, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 20, "is_sticky"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(4, Connection.Get<int>("forums", 1, "category_id"));
        Assert.Equal(Utc("2010-08-02T13:55:45Z"), Connection.Get<DateTime>("threads", 19, "created_at"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(1, Connection.Delete("attachments", 6));
        Assert.Equal(14, Connection.Count("attachments"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite098
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([12], Connection.Ids("audit_logs", "user_id", 4));
        Assert.Equal("beta firefox profile O'Brien", Connection.Get<string>("profiles", 6, "display_name"));
        Assert.Equal("zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", Connection.Get<string>("profiles", 4, "bio"));
        Assert.Equal(1, Connection.Delete("group_members", 40));
        Assert.Equal(39, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Delete("notifications", 21));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("history history", Connection.Get<string>("profiles", 25, "display_name"));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("group_members", ("group_id", 6), ("user_id", 3), ("is_leader", false));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal("user-18", Connection.Get<string>("users", 18, "username"));
        Connection.Insert("notifications", ("user_id", 30), ("kind", "sync update O'Brien"), ("payload", "password update download zoom beta café naïve O'Brien update cookie café cookie tab"), ("seen", false), ("created_at", Utc("2010-01-30T20:33:13Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("profiles", 28, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 28, "is_public"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Assert.Empty(Connection.Ids("notifications", "user_id", 26));
        Assert.Equal("user11@example.com", Connection.Get<string>("users", 11, "email"));
        Connection.Insert("notifications", ("user_id", 22), ("kind", "session bookmark session bookm"), ("payload", "private proxy tab O'Brien profile cookie password naïve O'Brien update crash font bookmark bookmark O'Brien firefox toolbar sync profile font private"), ("seen", false), ("created_at", Utc("2010-08-31T06:00:02Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite099
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("post_votes", "post_id", 39));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.Equal(1, Connection.Update("post_revisions", 11, "content", "changed by Suite099 1"));
        Assert.Equal("changed by Suite099 1", Connection.Get<string>("post_revisions", 11, "content"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(1, Connection.Count("flags", "reporter_id", 27));
        Assert.Empty(Connection.Ids("post_revisions", "editor_id", 16));
        Assert.Equal(15, Connection.Count("attachments"));
        Connection.Insert("post_votes", ("post_id", 35), ("user_id", 6), ("value", 173));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.False(Connection.Get<bool>("forums", 4, "locked"));
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(20, Connection.Count("threads"));
        Connection.Insert("posts", ("thread_id", 8), ("author_id", 27), ("content", "session O'Brien firefox toolbar plugin firefox beta password session font tab sync bookmark Übersetzung addon 日本語 history toolbar beta thread"), ("score", 987), ("created_at", Utc("2010-04-28T05:28:04Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(31, Connection.Get<int>("post_revisions", 12, "post_id"));
        Assert.Equal(1, Connection.Update("post_revisions", 4, "content", "changed by Suite099 4"));
        Assert.Equal("changed by Suite099 4", Connection.Get<string>("post_revisions", 4, "content"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(2, Connection.Get<int>("attachments", 1, "uploader_id"));
        Assert.Equal("firefox thread O'Brien plugin", Connection.Get<string>("attachments", 8, "filename"));
        Assert.Equal(1, Connection.Delete("attachments", 10));
        Assert.Equal(14, Connection.Count("attachments"));
    }
}

[UseFixtures<Users, Questions, Wiki>]
public partial class Suite100
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.False(Connection.Get<bool>("questions", 18, "is_solved"));
        Assert.Equal(1, Connection.Update("answers", 7, "is_solution", true));
        Assert.True(Connection.Get<bool>("answers", 7, "is_solution"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(2, Connection.Count("questions", "creator_id", 5));
        Assert.Equal(0, Connection.Count("documents", "owner_id", 22));
        Connection.Insert("questions", ("creator_id", 7), ("title", "private"), ("content", "proxy addon firefox beta profile Übersetzung thread zoom naïve beta 日本語 beta"), ("is_solved", true), ("votes", 966), ("created_at", Utc("2010-10-16T00:28:29Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2011-01-14T09:38:41Z"), Connection.Get<DateTime>("revisions", 34, "created_at"));
        Assert.Equal("tab tab addon beta", Connection.Get<string>("documents", 10, "title"));
        Assert.Equal("thread proxy beta bookmark", Connection.Get<string>("profiles", 21, "display_name"));
        Assert.Equal(1, Connection.Update("questions", 11, "title", "changed by Suite100 3"));
        Assert.Equal("changed by Suite100 3", Connection.Get<string>("questions", 11, "title"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("pt-BR", Connection.Get<string>("documents", 6, "locale"));
        Assert.Equal(Utc("2011-01-11T20:28:27Z"), Connection.Get<DateTime>("users", 18, "joined_at"));
        Assert.Equal(1, Connection.Update("documents", 6, "title", "changed by Suite100 4"));
        Assert.Equal("changed by Suite100 4", Connection.Get<string>("documents", 6, "title"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite101
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("poll_votes", "user_id", 6));
        Assert.Equal([11, 17, 18], Connection.Ids("threads", "forum_id", 4));
        Assert.Equal(8, Connection.Get<int>("posts", 15, "thread_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 12));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("user-7", Connection.Get<string>("users", 7, "username"));
        Assert.Equal("addon font tab password", Connection.Get<string>("profiles", 1, "display_name"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "O'Brien"), ("position", 321));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(7, Connection.Get<int>("polls", 6, "thread_id"));
        Assert.Equal([33], Connection.Ids("posts", "thread_id", 11));
        Assert.Equal(1, Connection.Count("polls", "thread_id", 6));
        Assert.Equal(1, Connection.Update("profiles", 5, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 5, "is_public"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("threads", "creator_id", 19));
        Assert.True(Connection.Get<bool>("threads", 9, "is_sticky"));
        Assert.Equal(24, Connection.Count("poll_options"));
        Connection.Insert("poll_options", ("poll_id", 6), ("label", "cookie bookmark Übersetzung tab"), ("position", 925));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(2, Connection.Count("poll_votes", "option_id", 4));
        Connection.Insert("posts", ("thread_id", 19), ("author_id", 8), ("content", "addon download profile cookie 日本語 profile update font tab cookie plugin 日本語 plugin cookie beta private O'Brien proxy tab plugin cookie"), ("score", 721), ("created_at", Utc("2010-07-02T17:49:09Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Assert.Equal(1, Connection.Delete("poll_votes", 11));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Count("poll_options", "poll_id", 1));
        Assert.Equal(1, Connection.Delete("poll_votes", 31));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal([19], Connection.Ids("poll_votes", "option_id", 3));
        Assert.Equal(1, Connection.Update("posts", 15, "content", "changed by Suite101 7"));
        Assert.Equal("changed by Suite101 7", Connection.Get<string>("posts", 15, "content"));
        Assert.Equal(1, Connection.Delete("profiles", 4));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(12, Connection.Get<int>("polls", 5, "thread_id"));
        Assert.Equal(Utc("2010-11-10T00:41:49Z"), Connection.Get<DateTime?>("polls", 4, "closes_at"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(1, Connection.Delete("profiles", 7));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("user-10", Connection.Get<string>("users", 10, "username"));
        Assert.Equal(1, Connection.Update("poll_options", 20, "label", "changed by Suite101 9"));
        Assert.Equal("changed by Suite101 9", Connection.Get<string>("poll_options", 20, "label"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(698, Connection.Get<int>("categories", 4, "position"));
        Assert.False(Connection.Get<bool>("users", 30, "is_active"));
        Connection.Insert("users", ("username", "user-new-suite101-900100"), ("email", "user900100@example.com"), ("is_active", false), ("karma", 582), ("joined_at", Utc("2010-03-17T13:00:04Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(Utc("2010-04-10T14:57:06Z"), Connection.Get<DateTime>("poll_votes", 28, "cast_at"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 17));
        Assert.Equal(1, Connection.Update("profiles", 20, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 20, "is_public"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(631, Connection.Get<int>("users", 30, "karma"));
        Assert.Equal(1, Connection.Update("users", 16, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 16, "is_active"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.False(Connection.Get<bool>("profiles", 25, "is_public"));
        Assert.Equal(2, Connection.Count("threads", "forum_id", 2));
        Assert.Equal(1, Connection.Delete("poll_votes", 17));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 18));
        Assert.Equal([1], Connection.Ids("polls", "thread_id", 6));
        Assert.Equal([11], Connection.Ids("poll_options", "poll_id", 1));
        Assert.Equal(1, Connection.Update("poll_options", 5, "label", "changed by Suite101 14"));
        Assert.Equal("changed by Suite101 14", Connection.Get<string>("poll_options", 5, "label"));
        Assert.Equal(1, Connection.Update("posts", 33, "content", "changed by Suite101 14"));
        Assert.Equal("changed by Suite101 14", Connection.Get<string>("posts", 33, "content"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.False(Connection.Get<bool>("profiles", 3, "is_public"));
        Assert.Equal(1, Connection.Count("polls", "thread_id", 12));
        Assert.Equal("user-19", Connection.Get<string>("users", 19, "username"));
        Assert.Equal(1, Connection.Update("forums", 4, "description", "changed by Suite101 15"));
        Assert.Equal("changed by Suite101 15", Connection.Get<string>("forums", 4, "description"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(24, Connection.Count("poll_options"));
        Assert.Equal([11], Connection.Ids("poll_options", "poll_id", 1));
        Assert.Equal(2, Connection.Count("poll_votes", "user_id", 1));
        Assert.Equal(1, Connection.Delete("profiles", 4));
        Assert.Equal(29, Connection.Count("profiles"));
    }
}

[UseFixtures<Users, Messages, Badges>]
public partial class Suite102
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(222, Connection.Get<int>("badges", 7, "points"));
        Assert.Equal(Utc("2010-07-09T03:46:37Z"), Connection.Get<DateTime>("badge_awards", 29, "awarded_at"));
        Assert.Equal(1, Connection.Update("messages", 36, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 36, "is_read"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(29, Connection.Get<int>("messages", 27, "sender_id"));
        Assert.Equal(222, Connection.Get<int>("badges", 7, "points"));
        Assert.Equal(1, Connection.Update("badges", 1, "description", "changed by Suite102 2"));
        Assert.Equal("changed by Suite102 2", Connection.Get<string>("badges", 1, "description"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("user15@example.com", Connection.Get<string>("users", 15, "email"));
        Assert.Equal("user1@example.com", Connection.Get<string>("users", 1, "email"));
        Assert.Equal(1, Connection.Update("users", 13, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 13, "is_active"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(58, Connection.Count("badge_awards"));
        Assert.Equal(Utc("2010-11-18T04:34:05Z"), Connection.Get<DateTime>("users", 2, "joined_at"));
        Connection.Insert("notifications", ("user_id", 20), ("kind", "bookmark café toolbar"), ("payload", "sync proxy download addon O'Brien session naïve proxy crash crash Übersetzung"), ("seen", true), ("created_at", Utc("2010-01-29T12:23:30Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(58, Connection.Count("badge_awards"));
        Assert.Equal(3, Connection.Get<int>("badge_awards", 26, "badge_id"));
        Assert.Equal(1, Connection.Delete("profiles", 25));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("badge_awards", ("badge_id", 6), ("user_id", 27), ("awarded_at", Utc("2010-06-28T00:06:30Z")));
        Assert.Equal(59, Connection.Count("badge_awards"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.True(Connection.Get<bool>("profiles", 20, "is_public"));
        Assert.Equal("plugin zoom beta history font password zoom download font bookmark", Connection.Get<string>("notifications", 6, "payload"));
        Assert.Equal("user-8", Connection.Get<string>("users", 8, "username"));
        Assert.Equal(1, Connection.Update("users", 12, "karma", 1268));
        Assert.Equal(1268, Connection.Get<int>("users", 12, "karma"));
    }
}
