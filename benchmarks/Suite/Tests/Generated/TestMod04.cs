// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod04;

[UseFixtures<Users, Community, Messages>]
public partial class Suite019
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("café addon cookie sync 日本語 Übersetzung tab tab cookie thread profile plugin addon proxy plugin private history", Connection.Get<string>("groups", 8, "description"));
        Assert.False(Connection.Get<bool>("notifications", 30, "seen"));
        Connection.Insert("users", ("username", "user-new-suite019-900010"), ("email", "user900010@example.com"), ("is_active", false), ("karma", 228), ("joined_at", Utc("2010-03-04T06:22:14Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("messages", 5, "body", "changed by Suite019 1"));
        Assert.Equal("changed by Suite019 1", Connection.Get<string>("messages", 5, "body"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Assert.Equal(1, Connection.Delete("group_members", 3));
        Assert.Equal(39, Connection.Count("group_members"));
        Connection.Insert("groups", ("name", "crash update password update"), ("description", "crash 日本語 download crash profile firefox beta tab history session plugin"), ("created_at", Utc("2010-08-08T02:32:28Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(1, Connection.Get<int>("messages", 38, "sender_id"));
        Assert.Equal(6, Connection.Count("group_members", "group_id", 4));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(1, Connection.Delete("notifications", 10));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("history beta password beta", Connection.Get<string>("profiles", 27, "display_name"));
        Connection.Insert("users", ("username", "user-new-suite019-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 810), ("joined_at", Utc("2010-02-10T23:36:28Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 29));
        Assert.Equal([38], Connection.Ids("group_members", "user_id", 29));
        Assert.Equal(0, Connection.Count("audit_logs", "user_id", 17));
        Assert.Equal(1, Connection.Delete("notifications", 28));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.True(Connection.Get<bool>("profiles", 20, "is_public"));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(217, Connection.Get<int>("users", 26, "karma"));
        Assert.Equal(1, Connection.Update("group_members", 3, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 3, "is_leader"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("user-11", Connection.Get<string>("users", 11, "username"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal([2, 23, 28, 39], Connection.Ids("group_members", "group_id", 3));
        Assert.Equal(1, Connection.Update("groups", 4, "name", "changed by Suite019 7"));
        Assert.Equal("changed by Suite019 7", Connection.Get<string>("groups", 4, "name"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.False(Connection.Get<bool>("users", 1, "is_active"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.False(Connection.Get<bool>("messages", 24, "is_read"));
        Connection.Insert("group_members", ("group_id", 7), ("user_id", 25), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
        Connection.Insert("group_members", ("group_id", 1), ("user_id", 13), ("is_leader", true));
        Assert.Equal(42, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal([12], Connection.Ids("notifications", "user_id", 1));
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(1, Connection.Update("group_members", 28, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 28, "is_leader"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(23, Connection.Get<int>("notifications", 29, "user_id"));
        Assert.Equal(1, Connection.Update("messages", 25, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 25, "is_read"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal("café Übersetzung 日本語", Connection.Get<string>("profiles", 23, "display_name"));
        Assert.False(Connection.Get<bool>("group_members", 14, "is_leader"));
        Assert.Equal(1, Connection.Update("groups", 5, "description", "changed by Suite019 11"));
        Assert.Equal("changed by Suite019 11", Connection.Get<string>("groups", 5, "description"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.True(Connection.Get<bool>("messages", 9, "is_read"));
        Assert.Equal(3, Connection.Get<int>("notifications", 7, "user_id"));
        Assert.Equal([18, 19, 27, 30, 32, 38], Connection.Ids("group_members", "group_id", 7));
        Assert.Equal(1, Connection.Update("groups", 5, "name", "changed by Suite019 12"));
        Assert.Equal("changed by Suite019 12", Connection.Get<string>("groups", 5, "name"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal([11], Connection.Ids("audit_logs", "user_id", 11));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 11));
        Assert.Equal(1, Connection.Update("users", 30, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 30, "is_active"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(Utc("2010-08-11T02:40:32Z"), Connection.Get<DateTime>("groups", 7, "created_at"));
        Assert.Equal(12, Connection.Get<int>("group_members", 4, "user_id"));
        Connection.Insert("audit_logs", ("user_id", 7), ("action", "addon 日本語"), ("detail", "tab crash crash download thread plugin toolbar session naïve private"), ("created_at", Utc("2010-05-08T19:25:15Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(Utc("2010-11-19T18:09:46Z"), Connection.Get<DateTime>("users", 23, "joined_at"));
        Assert.Equal(Utc("2010-10-20T02:48:38Z"), Connection.Get<DateTime>("groups", 1, "created_at"));
        Connection.Insert("users", ("username", "user-new-suite019-900150"), ("email", "user900150@example.com"), ("is_active", true), ("karma", 236), ("joined_at", Utc("2010-10-28T16:54:15Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(Utc("2010-01-21T21:46:23Z"), Connection.Get<DateTime>("notifications", 14, "created_at"));
        Assert.Empty(Connection.Ids("notifications", "user_id", 26));
        Connection.Insert("group_members", ("group_id", 2), ("user_id", 15), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.True(Connection.Get<bool>("profiles", 13, "is_public"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Connection.Insert("notifications", ("user_id", 16), ("kind", "download thread history"), ("payload", "tab download plugin thread cookie crash history addon history download session café private toolbar naïve"), ("seen", true), ("created_at", Utc("2010-07-04T22:08:52Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal(0, Connection.Count("notifications", "user_id", 12));
        Assert.Equal(8, Connection.Count("groups"));
        Connection.Insert("notifications", ("user_id", 1), ("kind", "tab profile Übersetzung"), ("payload", "plugin history download proxy tab sync"), ("seen", false), ("created_at", Utc("2010-01-16T20:07:26Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(200, Connection.Get<int>("users", 13, "karma"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("sync password café addon firefox beta sync toolbar plugin font cookie Übersetzung 日本語", Connection.Get<string>("profiles", 26, "bio"));
        Assert.Equal(1, Connection.Delete("group_members", 37));
        Assert.Equal(39, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Delete("messages", 8));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal([13], Connection.Ids("messages", "recipient_id", 4));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Update("audit_logs", 13, "detail", "changed by Suite019 20"));
        Assert.Equal("changed by Suite019 20", Connection.Get<string>("audit_logs", 13, "detail"));
        Assert.Equal(1, Connection.Update("messages", 24, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 24, "is_read"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Empty(Connection.Ids("messages", "sender_id", 11));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 4));
        Assert.Equal("bookmark naïve O'Brien update", Connection.Get<string>("groups", 1, "name"));
        Assert.Equal(1, Connection.Update("messages", 15, "body", "changed by Suite019 21"));
        Assert.Equal("changed by Suite019 21", Connection.Get<string>("messages", 15, "body"));
        Assert.Equal(1, Connection.Update("profiles", 4, "bio", "changed by Suite019 21"));
        Assert.Equal("changed by Suite019 21", Connection.Get<string>("profiles", 4, "bio"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.False(Connection.Get<bool>("users", 30, "is_active"));
        Assert.Equal("zoom café toolbar toolbar café zoom session download beta profile thread firefox private cookie O'Brien private bookmark firefox cookie thread session proxy toolbar update crash crash", Connection.Get<string>("groups", 1, "description"));
        Assert.Equal(1, Connection.Delete("group_members", 33));
        Assert.Equal(39, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal(19, Connection.Get<int>("messages", 19, "sender_id"));
        Assert.True(Connection.Get<bool>("profiles", 4, "is_public"));
        Assert.Equal(70, Connection.Get<int>("users", 9, "karma"));
        Connection.Insert("users", ("username", "user-new-suite019-900230"), ("email", "user900230@example.com"), ("is_active", true), ("karma", 347), ("joined_at", Utc("2010-05-15T20:12:40Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}

[UseFixtures<Users, Community, Badges>]
public partial class Suite020
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(713, Connection.Get<int>("badges", 2, "points"));
        Assert.Equal(Utc("2010-05-20T10:47:02Z"), Connection.Get<DateTime>("users", 11, "joined_at"));
        Assert.Equal(12, Connection.Count("badges"));
        Connection.Insert("audit_logs", ("user_id", 9), ("action", "naïve password"), ("detail", "naïve update font crash tab addon cookie update sync firefox password"), ("created_at", Utc("2010-04-05T22:59:51Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
        Connection.Insert("groups", ("name", "history naïve update font"), ("description", "beta Übersetzung Übersetzung profile update password cookie plugin addon Übersetzung toolbar 日本語 proxy password password"), ("created_at", Utc("2011-01-10T23:12:37Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([2, 19], Connection.Ids("audit_logs", "user_id", 14));
        Assert.Equal(3, Connection.Count("badge_awards", "badge_id", 3));
        Connection.Insert("users", ("username", "user-new-suite020-900020"), ("email", "user900020@example.com"), ("is_active", false), ("karma", 945), ("joined_at", Utc("2010-10-09T08:39:57Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("groups", 2, "description", "changed by Suite020 2"));
        Assert.Equal("changed by Suite020 2", Connection.Get<string>("groups", 2, "description"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite021
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.False(Connection.Get<bool>("forums", 4, "locked"));
        Connection.Insert("forums", ("category_id", 1), ("name", "naïve firefox"), ("slug", "forum-new-suite021-900010"), ("description", "bookmark update crash Übersetzung history profile session sync Übersetzung history café firefox addon sync zoom O'Brien font"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([33], Connection.Ids("posts", "thread_id", 11));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 18));
        Connection.Insert("threads", ("forum_id", 3), ("creator_id", 9), ("title", "private session bookmark 日本語"), ("replies", 732), ("is_sticky", true), ("created_at", Utc("2010-07-15T10:55:07Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite022
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 1));
        Assert.Empty(Connection.Ids("categories", "parent_id", 2));
        Connection.Insert("posts", ("thread_id", 7), ("author_id", 16), ("content", "password password zoom tab crash crash crash"), ("score", 199), ("created_at", Utc("2011-02-02T12:26:42Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.True(Connection.Get<bool>("profiles", 29, "is_public"));
        Assert.True(Connection.Get<bool>("threads", 12, "is_sticky"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "update Übersetzung firefox proxy"), ("position", 761));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.False(Connection.Get<bool>("profiles", 7, "is_public"));
        Assert.Equal(2, Connection.Count("polls", "thread_id", 7));
        Assert.True(Connection.Get<bool>("users", 2, "is_active"));
        Assert.Equal(1, Connection.Update("polls", 4, "question", "changed by Suite022 3"));
        Assert.Equal("changed by Suite022 3", Connection.Get<string>("polls", 4, "question"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(4, Connection.Count("posts", "author_id", 22));
        Assert.Equal([5, 8, 10, 14, 17, 18, 20, 21], Connection.Ids("poll_options", "poll_id", 5));
        Assert.Equal("café download toolbar", Connection.Get<string>("polls", 4, "question"));
        Assert.Equal(1, Connection.Update("poll_options", 14, "position", 137));
        Assert.Equal(137, Connection.Get<int>("poll_options", 14, "position"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Null(Connection.Get<int?>("categories", 1, "parent_id"));
        Assert.Equal(1, Connection.Update("forums", 3, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 3, "locked"));
        Assert.Equal(1, Connection.Delete("poll_votes", 16));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal([2], Connection.Ids("polls", "thread_id", 13));
        Assert.Equal(2, Connection.Get<int>("forums", 6, "category_id"));
        Assert.Equal(1, Connection.Update("threads", 17, "replies", 727));
        Assert.Equal(727, Connection.Get<int>("threads", 17, "replies"));
        Assert.Equal(1, Connection.Delete("profiles", 14));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(Utc("2010-10-06T18:57:45Z"), Connection.Get<DateTime>("threads", 11, "created_at"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(6, Connection.Get<int>("profiles", 6, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 27));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal([14], Connection.Ids("posts", "thread_id", 15));
        Assert.Equal([4, 6], Connection.Ids("polls", "thread_id", 7));
        Assert.Equal([11], Connection.Ids("poll_options", "poll_id", 1));
        Connection.Insert("polls", ("thread_id", 11), ("question", "session Übersetzung Übersetzung profile"), ("closes_at", Utc("2010-12-03T10:50:47Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(Utc("2010-12-05T04:08:42Z"), Connection.Get<DateTime>("poll_votes", 8, "cast_at"));
        Assert.Equal("thread download", Connection.Get<string>("forums", 4, "name"));
        Assert.Equal(25, Connection.Get<int>("threads", 6, "creator_id"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 1049));
        Assert.Equal(1049, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(6, Connection.Get<int>("polls", 1, "thread_id"));
        Assert.Equal(3, Connection.Get<int>("threads", 15, "forum_id"));
        Connection.Insert("posts", ("thread_id", 3), ("author_id", 5), ("content", "update plugin toolbar session profile 日本語 beta cookie password update update update session Übersetzung password private zoom"), ("score", 759), ("created_at", Utc("2010-07-13T16:12:30Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal([9, 12], Connection.Ids("poll_options", "poll_id", 2));
        Assert.Equal(27, Connection.Get<int>("profiles", 27, "user_id"));
        Connection.Insert("threads", ("forum_id", 6), ("creator_id", 29), ("title", "日本語 cookie"), ("replies", 958), ("is_sticky", true), ("created_at", Utc("2010-11-03T00:46:54Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Equal(3, Connection.Get<int>("forums", 4, "category_id"));
        Assert.Equal(1, Connection.Delete("profiles", 24));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(Utc("2010-08-19T06:31:39Z"), Connection.Get<DateTime>("threads", 5, "created_at"));
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "history beta sync"), ("position", 246));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Null(Connection.Get<DateTime?>("polls", 2, "closes_at"));
        Assert.Equal([1], Connection.Ids("polls", "thread_id", 6));
        Assert.Equal(1, Connection.Delete("profiles", 18));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Null(Connection.Get<int?>("categories", 1, "parent_id"));
        Assert.Equal("download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", Connection.Get<string>("profiles", 12, "bio"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1273));
        Assert.Equal(1273, Connection.Get<int>("categories", 1, "position"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite023
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(8, Connection.Get<int>("flags", 2, "reporter_id"));
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal(Utc("2010-04-30T10:38:18Z"), Connection.Get<DateTime>("post_revisions", 2, "created_at"));
        Assert.Equal(1, Connection.Delete("post_votes", 22));
        Assert.Equal(24, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(771, Connection.Get<int>("threads", 2, "replies"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal([1, 2, 3, 10, 16, 19], Connection.Ids("threads", "forum_id", 5));
        Assert.Equal(1, Connection.Update("forums", 6, "description", "changed by Suite023 2"));
        Assert.Equal("changed by Suite023 2", Connection.Get<string>("forums", 6, "description"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(18, Connection.Get<int>("post_votes", 3, "post_id"));
        Assert.Equal(471, Connection.Get<int>("posts", 32, "score"));
        Assert.Equal(1, Connection.Update("users", 21, "karma", 732));
        Assert.Equal(732, Connection.Get<int>("users", 21, "karma"));
        Assert.Equal(1, Connection.Update("attachments", 9, "filename", "changed by Suite023 3"));
        Assert.Equal("changed by Suite023 3", Connection.Get<string>("attachments", 9, "filename"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([8], Connection.Ids("post_revisions", "post_id", 30));
        Assert.False(Connection.Get<bool>("profiles", 6, "is_public"));
        Assert.Equal(1, Connection.Update("flags", 7, "reason", "changed by Suite023 4"));
        Assert.Equal("changed by Suite023 4", Connection.Get<string>("flags", 7, "reason"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 18));
        Assert.False(Connection.Get<bool>("flags", 10, "handled"));
        Assert.Equal(1, Connection.Update("profiles", 3, "display_name", "changed by Suite023 5"));
        Assert.Equal("changed by Suite023 5", Connection.Get<string>("profiles", 3, "display_name"));
        Assert.Equal(1, Connection.Update("users", 3, "karma", 119));
        Assert.Equal(119, Connection.Get<int>("users", 3, "karma"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Assert.Equal("font update", Connection.Get<string>("threads", 11, "title"));
        Assert.Equal(1, Connection.Update("post_votes", 18, "value", 944));
        Assert.Equal(944, Connection.Get<int>("post_votes", 18, "value"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("post_votes", "post_id", 36));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Connection.Insert("post_votes", ("post_id", 18), ("user_id", 8), ("value", 241));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.False(Connection.Get<bool>("profiles", 16, "is_public"));
        Assert.Equal(6, Connection.Get<int>("posts", 6, "thread_id"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "password"), ("position", 973));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.True(Connection.Get<bool>("users", 15, "is_active"));
        Assert.Equal(3, Connection.Get<int>("posts", 39, "thread_id"));
        Assert.Equal(1, Connection.Update("flags", 7, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 7, "handled"));
        Assert.Equal(1, Connection.Update("post_revisions", 9, "content", "changed by Suite023 9"));
        Assert.Equal("changed by Suite023 9", Connection.Get<string>("post_revisions", 9, "content"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite024
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(Utc("2010-12-25T03:56:28Z"), Connection.Get<DateTime>("messages", 28, "sent_at"));
        Assert.Equal([22, 30], Connection.Ids("notifications", "user_id", 19));
        Assert.Equal(1, Connection.Update("group_members", 21, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 21, "is_leader"));
        Assert.Equal(1, Connection.Update("group_members", 11, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 11, "is_leader"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("beta firefox profile O'Brien", Connection.Get<string>("profiles", 6, "display_name"));
        Assert.Equal("download bookmark crash addon profile bookmark crash download font café history proxy addon addon font thread sync password sync plugin café naïve Übersetzung naïve", Connection.Get<string>("groups", 2, "description"));
        Assert.Equal([11], Connection.Ids("messages", "sender_id", 20));
        Assert.Equal(1, Connection.Delete("group_members", 3));
        Assert.Equal(39, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(0, Connection.Count("group_members", "user_id", 25));
        Assert.Equal(1, Connection.Update("group_members", 28, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 28, "is_leader"));
        Assert.Equal(1, Connection.Delete("notifications", 26));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("messages", "sender_id", 6));
        Assert.Equal("tab", Connection.Get<string>("audit_logs", 1, "action"));
        Connection.Insert("users", ("username", "user-new-suite024-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 644), ("joined_at", Utc("2010-10-14T12:41:12Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("profile session O'Brien Übersetzung thread café Übersetzung bookmark proxy history 日本語 font tab O'Brien tab private", Connection.Get<string>("audit_logs", 5, "detail"));
        Assert.True(Connection.Get<bool>("profiles", 2, "is_public"));
        Connection.Insert("messages", ("sender_id", 15), ("recipient_id", 16), ("body", "font addon zoom cookie 日本語 download update Übersetzung crash addon naïve addon font café"), ("is_read", false), ("sent_at", Utc("2010-04-02T02:26:03Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal("thread proxy beta bookmark", Connection.Get<string>("profiles", 21, "display_name"));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 30));
        Assert.Equal(1, Connection.Delete("messages", 35));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(Utc("2011-01-01T05:36:50Z"), Connection.Get<DateTime>("audit_logs", 14, "created_at"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("groups", 7, "description", "changed by Suite024 7"));
        Assert.Equal("changed by Suite024 7", Connection.Get<string>("groups", 7, "description"));
    }
}
