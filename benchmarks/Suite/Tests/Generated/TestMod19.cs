// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod19;

[UseFixtures<Users, Community, Messages>]
public partial class Suite109
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("notifications", 25, "seen"));
        Assert.Equal("日本語 O'Brien bookmark", Connection.Get<string>("audit_logs", 6, "action"));
        Assert.Equal([3], Connection.Ids("audit_logs", "user_id", 27));
        Assert.Equal(1, Connection.Update("group_members", 5, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 5, "is_leader"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(Utc("2010-12-17T05:13:33Z"), Connection.Get<DateTime>("groups", 3, "created_at"));
        Connection.Insert("notifications", ("user_id", 1), ("kind", "tab"), ("payload", "proxy plugin password download café update crash cookie Übersetzung profile proxy"), ("seen", false), ("created_at", Utc("2010-05-21T22:39:03Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-10-02T23:46:29Z"), Connection.Get<DateTime>("audit_logs", 13, "created_at"));
        Assert.Equal([4], Connection.Ids("notifications", "user_id", 2));
        Assert.Equal(1, Connection.Delete("messages", 29));
        Assert.Equal(39, Connection.Count("messages"));
        Assert.Equal(1, Connection.Update("audit_logs", 14, "action", "changed by Suite109 3"));
        Assert.Equal("changed by Suite109 3", Connection.Get<string>("audit_logs", 14, "action"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-12-20T17:54:53Z"), Connection.Get<DateTime>("users", 21, "joined_at"));
        Assert.Equal([11], Connection.Ids("messages", "recipient_id", 18));
        Connection.Insert("messages", ("sender_id", 13), ("recipient_id", 27), ("body", "update toolbar tab session plugin history"), ("is_read", true), ("sent_at", Utc("2010-04-11T08:25:45Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Assert.Equal(1, Connection.Update("users", 28, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 28, "is_active"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(5, Connection.Get<int>("group_members", 12, "group_id"));
        Assert.Equal(3, Connection.Count("group_members", "user_id", 14));
        Connection.Insert("messages", ("sender_id", 28), ("recipient_id", 25), ("body", "naïve sync toolbar Übersetzung café proxy cookie O'Brien sync"), ("is_read", false), ("sent_at", Utc("2010-06-29T04:22:14Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 18));
        Assert.Equal([9, 25], Connection.Ids("messages", "sender_id", 22));
        Assert.Equal(1, Connection.Update("profiles", 11, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 11, "is_public"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("user-30", Connection.Get<string>("users", 30, "username"));
        Assert.Equal("firefox firefox", Connection.Get<string>("audit_logs", 7, "action"));
        Connection.Insert("users", ("username", "user-new-suite109-900070"), ("email", "user900070@example.com"), ("is_active", false), ("karma", 380), ("joined_at", Utc("2010-01-30T16:39:51Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("history O'Brien Übersetzung", Connection.Get<string>("profiles", 2, "display_name"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(733, Connection.Get<int>("users", 23, "karma"));
        Assert.Equal(1, Connection.Delete("notifications", 17));
        Assert.Equal(29, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Delete("notifications", 8));
        Assert.Equal(28, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("O'Brien addon history sync proxy password private profile crash Übersetzung", Connection.Get<string>("groups", 4, "description"));
        Assert.Equal("download font font download", Connection.Get<string>("groups", 5, "name"));
        Assert.Equal("download bookmark crash addon profile bookmark crash download font café history proxy addon addon font thread sync password sync plugin café naïve Übersetzung naïve", Connection.Get<string>("groups", 2, "description"));
        Connection.Insert("groups", ("name", "O'Brien update password"), ("description", "Übersetzung profile toolbar private cookie addon beta font zoom Übersetzung update 日本語 O'Brien thread password update O'Brien tab proxy update O'Brien Übersetzung beta O'Brien update cookie thread firefox zoom"), ("created_at", Utc("2010-10-31T16:24:19Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(40, Connection.Count("group_members"));
        Connection.Insert("notifications", ("user_id", 12), ("kind", "Übersetzung"), ("payload", "addon font café beta thread proxy zoom"), ("seen", true), ("created_at", Utc("2010-07-09T03:28:42Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(Utc("2010-03-28T10:44:51Z"), Connection.Get<DateTime>("groups", 4, "created_at"));
        Assert.Equal(17, Connection.Get<int>("messages", 3, "recipient_id"));
        Connection.Insert("audit_logs", ("user_id", 2), ("action", "zoom Übersetzung profile"), ("detail", "download crash firefox addon font crash sync café café download café private O'Brien café"), ("created_at", Utc("2010-02-27T21:10:57Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite110
{
    [Fact]
    public void Test_001()
    {
        Assert.True(Connection.Get<bool>("users", 25, "is_active"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 11));
        Assert.Equal(1, Connection.Update("profiles", 1, "bio", "changed by Suite110 1"));
        Assert.Equal("changed by Suite110 1", Connection.Get<string>("profiles", 1, "bio"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("bookmark naïve O'Brien update", Connection.Get<string>("groups", 1, "name"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(1, Connection.Delete("profiles", 27));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("messages", ("sender_id", 26), ("recipient_id", 9), ("body", "thread Übersetzung history cookie zoom sync plugin profile toolbar beta"), ("is_read", false), ("sent_at", Utc("2010-04-28T22:44:59Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(1, Connection.Count("notifications", "user_id", 16));
        Assert.Equal("cookie", Connection.Get<string>("profiles", 8, "display_name"));
        Assert.Equal(Utc("2010-03-02T09:15:22Z"), Connection.Get<DateTime>("users", 28, "joined_at"));
        Assert.Equal(1, Connection.Update("notifications", 30, "payload", "changed by Suite110 3"));
        Assert.Equal("changed by Suite110 3", Connection.Get<string>("notifications", 30, "payload"));
        Assert.Equal(1, Connection.Update("audit_logs", 5, "action", "changed by Suite110 3"));
        Assert.Equal("changed by Suite110 3", Connection.Get<string>("audit_logs", 5, "action"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([16], Connection.Ids("messages", "recipient_id", 3));
        Assert.Equal(8, Connection.Get<int>("messages", 23, "sender_id"));
        Assert.Equal(1, Connection.Update("groups", 3, "name", "changed by Suite110 4"));
        Assert.Equal("changed by Suite110 4", Connection.Get<string>("groups", 3, "name"));
        Assert.Equal(1, Connection.Update("profiles", 6, "bio", "changed by Suite110 4"));
        Assert.Equal("changed by Suite110 4", Connection.Get<string>("profiles", 6, "bio"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite111
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("flags", "reporter_id", 2));
        Assert.Equal(5, Connection.Get<int>("profiles", 5, "user_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("post_revisions", 7, "content", "changed by Suite111 1"));
        Assert.Equal("changed by Suite111 1", Connection.Get<string>("post_revisions", 7, "content"));
        Assert.Equal(1, Connection.Update("post_votes", 8, "value", 723));
        Assert.Equal(723, Connection.Get<int>("post_votes", 8, "value"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.False(Connection.Get<bool>("profiles", 27, "is_public"));
        Assert.Equal(21, Connection.Get<int>("threads", 1, "creator_id"));
        Assert.Equal("cookie session tab proxy session toolbar café", Connection.Get<string>("profiles", 25, "bio"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "session firefox naïve crash"), ("position", 127));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("attachments", "post_id", 12));
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Connection.Insert("flags", ("post_id", 2), ("reporter_id", 1), ("reason", "O'Brien"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1476));
        Assert.Equal(1476, Connection.Get<int>("categories", 1, "position"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("attachments", 14, "filename", "changed by Suite111 4"));
        Assert.Equal("changed by Suite111 4", Connection.Get<string>("attachments", 14, "filename"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 20));
        Assert.Equal([19], Connection.Ids("post_votes", "user_id", 25));
        Connection.Insert("users", ("username", "user-new-suite111-900050"), ("email", "user900050@example.com"), ("is_active", true), ("karma", 22), ("joined_at", Utc("2010-03-26T17:25:44Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("users", 24, "is_active"));
        Assert.Empty(Connection.Ids("post_votes", "post_id", 30));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 11));
        Connection.Insert("post_votes", ("post_id", 27), ("user_id", 25), ("value", 114));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(688, Connection.Get<int>("attachments", 3, "size"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Delete("post_votes", 21));
        Assert.Equal(24, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("post_votes", 18, "value", 558));
        Assert.Equal(558, Connection.Get<int>("post_votes", 18, "value"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(0, Connection.Count("post_votes", "post_id", 4));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(1, Connection.Update("forums", 1, "locked", false));
        Assert.False(Connection.Get<bool>("forums", 1, "locked"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 19), ("title", "toolbar"), ("replies", 737), ("is_sticky", false), ("created_at", Utc("2011-01-28T15:42:08Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Assert.Equal("sync naïve plugin addon tab thread download cookie sync history addon", Connection.Get<string>("forums", 6, "description"));
        Assert.Equal(1, Connection.Delete("post_revisions", 2));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite112
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(424, Connection.Get<int>("posts", 28, "score"));
        Assert.Equal("session", Connection.Get<string>("tags", 6, "name"));
        Assert.Equal(1, Connection.Update("forums", 4, "name", "changed by Suite112 1"));
        Assert.Equal("changed by Suite112 1", Connection.Get<string>("forums", 4, "name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(20, Connection.Count("threads"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "naïve cookie addon profile"), ("position", 856));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(321, Connection.Get<int>("users", 21, "karma"));
        Assert.Equal([8], Connection.Ids("forum_moderators", "user_id", 30));
        Assert.Equal([6], Connection.Ids("thread_watches", "user_id", 22));
        Assert.Equal(1, Connection.Delete("thread_tags", 2));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(6, Connection.Get<int>("thread_tags", 7, "thread_id"));
        Assert.Equal("user25@example.com", Connection.Get<string>("users", 25, "email"));
        Assert.Equal("naïve Übersetzung font history", Connection.Get<string>("tags", 2, "name"));
        Assert.Equal(1, Connection.Update("posts", 8, "content", "changed by Suite112 4"));
        Assert.Equal("changed by Suite112 4", Connection.Get<string>("posts", 8, "content"));
        Assert.Equal(1, Connection.Delete("profiles", 23));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal("cookie session tab proxy session toolbar café", Connection.Get<string>("profiles", 25, "bio"));
        Connection.Insert("thread_tags", ("thread_id", 7), ("tag_id", 8));
        Assert.Equal(25, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(12, Connection.Get<int>("thread_tags", 10, "tag_id"));
        Assert.Equal(Utc("2010-03-17T16:04:41Z"), Connection.Get<DateTime>("threads", 3, "created_at"));
        Assert.Equal(1, Connection.Delete("thread_watches", 16));
        Assert.Equal(23, Connection.Count("thread_watches"));
        Connection.Insert("thread_tags", ("thread_id", 13), ("tag_id", 8));
        Assert.Equal(25, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("forum-3", Connection.Get<string>("forums", 3, "slug"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("tag-4", Connection.Get<string>("tags", 4, "slug"));
        Assert.Equal(3, Connection.Get<int>("forum_moderators", 5, "forum_id"));
        Connection.Insert("users", ("username", "user-new-suite112-900080"), ("email", "user900080@example.com"), ("is_active", true), ("karma", 573), ("joined_at", Utc("2010-02-21T19:51:45Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(1, Connection.Count("thread_watches", "thread_id", 6));
        Assert.Equal("toolbar Übersetzung history font", Connection.Get<string>("profiles", 24, "display_name"));
        Assert.Equal(24, Connection.Get<int>("thread_watches", 5, "user_id"));
        Assert.Equal(1, Connection.Delete("thread_tags", 11));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("tag-3", Connection.Get<string>("tags", 3, "slug"));
        Assert.Equal(1, Connection.Count("thread_watches", "thread_id", 1));
        Assert.Equal("tag-7", Connection.Get<string>("tags", 7, "slug"));
        Connection.Insert("thread_watches", ("thread_id", 9), ("user_id", 19), ("by_email", false));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(24, Connection.Count("thread_watches"));
        Assert.True(Connection.Get<bool>("profiles", 24, "is_public"));
        Assert.Equal(698, Connection.Get<int>("categories", 4, "position"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 3));
        Assert.Equal(7, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(515, Connection.Get<int>("threads", 4, "replies"));
        Assert.Equal([5, 7], Connection.Ids("forum_moderators", "forum_id", 3));
        Assert.Equal(1, Connection.Update("users", 9, "email", "changed by Suite112 12"));
        Assert.Equal("changed by Suite112 12", Connection.Get<string>("users", 9, "email"));
        Assert.Equal(1, Connection.Delete("thread_tags", 15));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal("session", Connection.Get<string>("tags", 6, "name"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal(1, Connection.Update("tags", 5, "name", "changed by Suite112 13"));
        Assert.Equal("changed by Suite112 13", Connection.Get<string>("tags", 5, "name"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal("toolbar font O'Brien sync sync password download private zoom beta history toolbar tab O'Brien profile session bookmark bookmark", Connection.Get<string>("posts", 12, "content"));
        Assert.Equal("download", Connection.Get<string>("tags", 7, "name"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.True(Connection.Get<bool>("profiles", 9, "is_public"));
        Assert.Equal(14, Connection.Count("tags"));
        Connection.Insert("forum_moderators", ("forum_id", 4), ("user_id", 22), ("since", Utc("2010-08-06T19:52:49Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(Utc("2010-05-18T07:05:18Z"), Connection.Get<DateTime>("forum_moderators", 2, "since"));
        Assert.Equal(10, Connection.Get<int>("posts", 27, "thread_id"));
        Assert.Equal(1, Connection.Update("threads", 14, "replies", 1021));
        Assert.Equal(1021, Connection.Get<int>("threads", 14, "replies"));
        Connection.Insert("users", ("username", "user-new-suite112-900161"), ("email", "user900161@example.com"), ("is_active", true), ("karma", 12), ("joined_at", Utc("2011-01-21T14:53:03Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal(Utc("2010-09-30T13:06:15Z"), Connection.Get<DateTime>("posts", 20, "created_at"));
        Assert.Equal("tag-1", Connection.Get<string>("tags", 1, "slug"));
        Assert.Equal(1, Connection.Delete("thread_tags", 5));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal("private naïve café beta proxy 日本語 sync O'Brien profile zoom 日本語 thread firefox update firefox café", Connection.Get<string>("posts", 5, "content"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Connection.Insert("tags", ("name", "update plugin"), ("slug", "tag-new-suite112-900180"));
        Assert.Equal(15, Connection.Count("tags"));
        Assert.Equal(1, Connection.Update("tags", 11, "name", "changed by Suite112 18"));
        Assert.Equal("changed by Suite112 18", Connection.Get<string>("tags", 11, "name"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal("user2@example.com", Connection.Get<string>("users", 2, "email"));
        Assert.Equal(1, Connection.Update("thread_watches", 10, "by_email", false));
        Assert.False(Connection.Get<bool>("thread_watches", 10, "by_email"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Empty(Connection.Ids("thread_tags", "thread_id", 7));
        Assert.Equal(1, Connection.Update("tags", 5, "name", "changed by Suite112 20"));
        Assert.Equal("changed by Suite112 20", Connection.Get<string>("tags", 5, "name"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Equal(24, Connection.Count("thread_tags"));
        Assert.Equal([1], Connection.Ids("forum_moderators", "forum_id", 6));
        Assert.Equal(3, Connection.Count("thread_tags", "thread_id", 8));
        Assert.Equal(1, Connection.Delete("thread_watches", 21));
        Assert.Equal(23, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal("firefox beta", Connection.Get<string>("tags", 1, "name"));
        Assert.Equal(1, Connection.Update("threads", 10, "title", "changed by Suite112 22"));
        Assert.Equal("changed by Suite112 22", Connection.Get<string>("threads", 10, "title"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal(Utc("2010-01-15T15:50:58Z"), Connection.Get<DateTime>("users", 4, "joined_at"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal([12], Connection.Ids("threads", "creator_id", 17));
        Assert.Equal(1, Connection.Update("posts", 2, "score", 991));
        Assert.Equal(991, Connection.Get<int>("posts", 2, "score"));
        Assert.Equal(1, Connection.Update("categories", 2, "title", "changed by Suite112 23"));
        Assert.Equal("changed by Suite112 23", Connection.Get<string>("categories", 2, "title"));
    }

    [Fact]
    public void Test_024()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(14, Connection.Count("tags"));
        Assert.Equal([6, 15, 21], Connection.Ids("thread_watches", "thread_id", 8));
        Assert.Equal(1, Connection.Update("threads", 19, "title", "changed by Suite112 24"));
        Assert.Equal("changed by Suite112 24", Connection.Get<string>("threads", 19, "title"));
    }

    [Fact]
    public void Test_025()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("tag-9", Connection.Get<string>("tags", 9, "slug"));
        Assert.Equal(1, Connection.Update("tags", 8, "name", "changed by Suite112 25"));
        Assert.Equal("changed by Suite112 25", Connection.Get<string>("tags", 8, "name"));
    }

    [Fact]
    public void Test_026()
    {
        Assert.Equal(15, Connection.Get<int>("thread_tags", 15, "thread_id"));
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("posts", 33, "score", 131));
        Assert.Equal(131, Connection.Get<int>("posts", 33, "score"));
    }

    [Fact]
    public void Test_027()
    {
        Assert.Equal(650, Connection.Get<int>("users", 10, "karma"));
        Assert.Equal(10, Connection.Get<int>("thread_tags", 11, "tag_id"));
        Connection.Insert("forums", ("category_id", 2), ("name", "日本語 download"), ("slug", "forum-new-suite112-900270"), ("description", "plugin thread cookie Übersetzung naïve thread naïve password beta 日本語 Übersetzung toolbar history café firefox password profile zoom"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_028()
    {
        Assert.True(Connection.Get<bool>("users", 12, "is_active"));
        Assert.Equal("sync", Connection.Get<string>("tags", 8, "name"));
        Assert.Equal("download", Connection.Get<string>("tags", 7, "name"));
        Assert.Equal(1, Connection.Update("threads", 12, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 12, "is_sticky"));
    }

    [Fact]
    public void Test_029()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(19, Connection.Get<int>("profiles", 19, "user_id"));
        Assert.Equal(14, Connection.Count("tags"));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1335));
        Assert.Equal(1335, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_030()
    {
        Assert.Equal(12, Connection.Get<int>("posts", 16, "thread_id"));
        Assert.Equal(24, Connection.Count("thread_watches"));
        Assert.Equal(463, Connection.Get<int>("threads", 5, "replies"));
        Connection.Insert("thread_watches", ("thread_id", 12), ("user_id", 6), ("by_email", false));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite113
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("flags", "post_id", 26));
        Assert.Empty(Connection.Ids("post_revisions", "editor_id", 3));
        Assert.Equal(1, Connection.Delete("post_revisions", 11));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(839, Connection.Get<int>("post_votes", 5, "value"));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 15));
        Assert.Equal([17], Connection.Ids("post_votes", "post_id", 29));
        Assert.Equal(1, Connection.Delete("post_votes", 21));
        Assert.Equal(24, Connection.Count("post_votes"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "naïve tab download sync"), ("position", 888));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(836, Connection.Get<int>("threads", 6, "replies"));
        Assert.Equal(833, Connection.Get<int>("post_votes", 10, "value"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(1, Connection.Update("posts", 14, "content", "changed by Suite113 3"));
        Assert.Equal("changed by Suite113 3", Connection.Get<string>("posts", 14, "content"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(1, Connection.Count("post_revisions", "editor_id", 21));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 13));
        Assert.Equal(1, Connection.Delete("attachments", 12));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("crash", Connection.Get<string>("attachments", 5, "filename"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "private firefox private"), ("position", 956));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(10, Connection.Get<int>("profiles", 10, "user_id"));
        Assert.Equal(5, Connection.Get<int>("post_votes", 12, "post_id"));
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Equal(1, Connection.Update("categories", 1, "title", "changed by Suite113 6"));
        Assert.Equal("changed by Suite113 6", Connection.Get<string>("categories", 1, "title"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal(658, Connection.Get<int>("posts", 12, "score"));
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
        Connection.Insert("posts", ("thread_id", 10), ("author_id", 28), ("content", "font profile zoom plugin proxy crash sync"), ("score", 390), ("created_at", Utc("2010-01-16T03:49:52Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(2, Connection.Count("threads", "forum_id", 3));
        Assert.Equal(Utc("2010-05-09T06:17:42Z"), Connection.Get<DateTime>("posts", 1, "created_at"));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("users", ("username", "user-new-suite113-900080"), ("email", "user900080@example.com"), ("is_active", true), ("karma", 258), ("joined_at", Utc("2010-05-18T20:47:55Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(4, Connection.Get<int>("forums", 2, "category_id"));
        Assert.Empty(Connection.Ids("post_votes", "post_id", 14));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("post_votes", 18, "value", 560));
        Assert.Equal(560, Connection.Get<int>("post_votes", 18, "value"));
        Assert.Equal(1, Connection.Update("attachments", 15, "size", 1022));
        Assert.Equal(1022, Connection.Get<int>("attachments", 15, "size"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([9], Connection.Ids("flags", "post_id", 28));
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal("user29@example.com", Connection.Get<string>("users", 29, "email"));
        Connection.Insert("post_revisions", ("post_id", 39), ("editor_id", 14), ("content", "naïve proxy beta café firefox café"), ("created_at", Utc("2010-06-13T16:10:39Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal([29, 34], Connection.Ids("posts", "author_id", 5));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Delete("profiles", 9));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "tab 日本語 tab"), ("position", 781));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(1, Connection.Count("flags", "post_id", 38));
        Connection.Insert("categories", ("parent_id", 4), ("title", "password"), ("position", 146));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.True(Connection.Get<bool>("users", 25, "is_active"));
        Assert.Equal("user-27", Connection.Get<string>("users", 27, "username"));
        Assert.Equal(1, Connection.Update("attachments", 12, "filename", "changed by Suite113 13"));
        Assert.Equal("changed by Suite113 13", Connection.Get<string>("attachments", 12, "filename"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal(8, Connection.Get<int>("profiles", 8, "user_id"));
        Assert.Equal(1, Connection.Update("profiles", 22, "bio", "changed by Suite113 14"));
        Assert.Equal("changed by Suite113 14", Connection.Get<string>("profiles", 22, "bio"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal("private history private", Connection.Get<string>("threads", 13, "title"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(987, Connection.Get<int>("post_votes", 9, "value"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "tab tab"), ("position", 84));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(1, Connection.Count("post_votes", "user_id", 16));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 8));
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 5));
        Assert.Equal(1, Connection.Delete("post_revisions", 20));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 10), ("title", "plugin crash profile"), ("replies", 453), ("is_sticky", true), ("created_at", Utc("2010-11-21T00:19:36Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(16, Connection.Get<int>("post_revisions", 20, "post_id"));
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 30));
        Connection.Insert("post_revisions", ("post_id", 2), ("editor_id", 24), ("content", "beta café proxy sync 日本語 日本語 Übersetzung session tab Übersetzung plugin plugin plugin bookmark café tab session proxy firefox crash tab thread thread Übersetzung bookmark password O'Brien addon"), ("created_at", Utc("2010-03-04T11:37:32Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal("O'Brien password font 日本語 sync beta zoom naïve toolbar cookie password proxy O'Brien plugin plugin toolbar password toolbar 日本語 download O'Brien zoom O'Brien bookmark thread password session private bookmark", Connection.Get<string>("post_revisions", 19, "content"));
        Assert.Equal("proxy font Übersetzung Übersetzung zoom tab profile toolbar sync session addon", Connection.Get<string>("post_revisions", 8, "content"));
        Connection.Insert("users", ("username", "user-new-suite113-900180"), ("email", "user900180@example.com"), ("is_active", true), ("karma", 298), ("joined_at", Utc("2010-07-20T05:07:38Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Empty(Connection.Ids("flags", "post_id", 25));
        Connection.Insert("post_votes", ("post_id", 22), ("user_id", 4), ("value", 76));
        Assert.Equal(26, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("flags", 1, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 1, "handled"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("user15@example.com", Connection.Get<string>("users", 15, "email"));
        Assert.Equal(1, Connection.Update("attachments", 8, "size", 1766));
        Assert.Equal(1766, Connection.Get<int>("attachments", 8, "size"));
        Connection.Insert("post_revisions", ("post_id", 26), ("editor_id", 21), ("content", "Übersetzung 日本語 crash addon sync font firefox naïve zoom password proxy crash download plugin crash tab thread session naïve 日本語 plugin password naïve naïve beta Übersetzung naïve 日本語"), ("created_at", Utc("2010-07-26T07:27:43Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Connection.Insert("post_revisions", ("post_id", 20), ("editor_id", 4), ("content", "zoom O'Brien sync bookmark O'Brien history font update history plugin 日本語 日本語 日本語 bookmark"), ("created_at", Utc("2010-11-01T19:25:15Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(0, Connection.Count("attachments", "post_id", 31));
        Assert.Equal(1, Connection.Delete("post_revisions", 6));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("attachments", 10, "filename", "changed by Suite113 22"));
        Assert.Equal("changed by Suite113 22", Connection.Get<string>("attachments", 10, "filename"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(6, Connection.Get<int>("profiles", 6, "user_id"));
        Assert.Equal(1, Connection.Delete("attachments", 10));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_024()
    {
        Assert.Equal("session toolbar crash", Connection.Get<string>("forums", 3, "name"));
        Assert.Equal(Utc("2010-11-18T04:34:05Z"), Connection.Get<DateTime>("users", 2, "joined_at"));
        Assert.Equal(1, Connection.Update("attachments", 12, "size", 841));
        Assert.Equal(841, Connection.Get<int>("attachments", 12, "size"));
        Connection.Insert("forums", ("category_id", 3), ("name", "crash history"), ("slug", "forum-new-suite113-900241"), ("description", "toolbar font plugin history proxy private 日本語 bookmark private update font thread session session update font O'Brien download zoom tab password font download café toolbar addon crash café beta"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_025()
    {
        Assert.Equal(0, Connection.Count("flags", "post_id", 26));
        Assert.Equal(3, Connection.Count("threads", "forum_id", 4));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("forums", 6, "name", "changed by Suite113 25"));
        Assert.Equal("changed by Suite113 25", Connection.Get<string>("forums", 6, "name"));
    }

    [Fact]
    public void Test_026()
    {
        Assert.Equal(1, Connection.Count("post_revisions", "post_id", 31));
        Assert.Equal(1, Connection.Count("threads", "creator_id", 24));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 817));
        Assert.Equal(817, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_027()
    {
        Assert.Equal(2, Connection.Count("posts", "author_id", 30));
        Assert.Empty(Connection.Ids("post_votes", "post_id", 24));
        Assert.Equal(1, Connection.Update("attachments", 7, "size", 591));
        Assert.Equal(591, Connection.Get<int>("attachments", 7, "size"));
        Assert.Equal(1, Connection.Delete("post_votes", 10));
        Assert.Equal(24, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_028()
    {
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 25));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Empty(Connection.Ids("flags", "reporter_id", 17));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 755));
        Assert.Equal(755, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_029()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Delete("attachments", 8));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_030()
    {
        Assert.True(Connection.Get<bool>("profiles", 30, "is_public"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("profiles", 5, "bio", "changed by Suite113 30"));
        Assert.Equal("changed by Suite113 30", Connection.Get<string>("profiles", 5, "bio"));
        Assert.Equal(1, Connection.Update("forums", 1, "name", "changed by Suite113 30"));
        Assert.Equal("changed by Suite113 30", Connection.Get<string>("forums", 1, "name"));
    }

    [Fact]
    public void Test_031()
    {
        Assert.Equal("forum-2", Connection.Get<string>("forums", 2, "slug"));
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Equal(2, Connection.Count("threads", "forum_id", 2));
        Assert.Equal(1, Connection.Delete("flags", 5));
        Assert.Equal(9, Connection.Count("flags"));
        Connection.Insert("threads", ("forum_id", 6), ("creator_id", 11), ("title", "sync private"), ("replies", 56), ("is_sticky", true), ("created_at", Utc("2010-07-02T05:30:58Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_032()
    {
        Assert.Equal("user-22", Connection.Get<string>("users", 22, "username"));
        Assert.Equal("tab", Connection.Get<string>("threads", 5, "title"));
        Connection.Insert("flags", ("post_id", 27), ("reporter_id", 27), ("reason", "history"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_033()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 6));
        Assert.Equal(1, Connection.Delete("profiles", 10));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("attachments", 2));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_034()
    {
        Assert.Equal([9], Connection.Ids("post_votes", "user_id", 18));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(1, Connection.Delete("post_revisions", 4));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_035()
    {
        Assert.Equal("thread proxy beta bookmark", Connection.Get<string>("profiles", 21, "display_name"));
        Assert.Equal([1], Connection.Ids("post_revisions", "post_id", 5));
        Assert.Equal([9], Connection.Ids("attachments", "uploader_id", 21));
        Assert.Equal(1, Connection.Update("post_revisions", 20, "content", "changed by Suite113 35"));
        Assert.Equal("changed by Suite113 35", Connection.Get<string>("post_revisions", 20, "content"));
        Connection.Insert("flags", ("post_id", 3), ("reporter_id", 7), ("reason", "café"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_036()
    {
        Assert.Equal([9], Connection.Ids("post_revisions", "editor_id", 29));
        Assert.Equal(70, Connection.Get<int>("users", 9, "karma"));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("forums", ("category_id", 1), ("name", "thread update firefox 日本語"), ("slug", "forum-new-suite113-900361"), ("description", "bookmark password download download download plugin"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Community, Badges>]
public partial class Suite114
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(5, Connection.Get<int>("badge_awards", 52, "badge_id"));
        Assert.Equal([40, 58], Connection.Ids("badge_awards", "user_id", 7));
        Assert.Equal(1, Connection.Delete("badge_awards", 37));
        Assert.Equal(57, Connection.Count("badge_awards"));
        Connection.Insert("users", ("username", "user-new-suite114-900011"), ("email", "user900011@example.com"), ("is_active", false), ("karma", 802), ("joined_at", Utc("2010-06-29T10:29:00Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}
