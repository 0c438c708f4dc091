// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod15;

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite085
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(3, Connection.Get<int>("forums", 4, "category_id"));
        Assert.Equal(14, Connection.Count("tags"));
        Connection.Insert("forum_moderators", ("forum_id", 4), ("user_id", 15), ("since", Utc("2010-10-25T22:35:27Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
        Assert.Equal(1, Connection.Update("users", 30, "email", "changed by Suite085 1"));
        Assert.Equal("changed by Suite085 1", Connection.Get<string>("users", 30, "email"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(16, Connection.Get<int>("thread_watches", 20, "thread_id"));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 18));
        Assert.Equal(4, Connection.Get<int>("forums", 2, "category_id"));
        Connection.Insert("forum_moderators", ("forum_id", 6), ("user_id", 26), ("since", Utc("2010-08-26T17:04:11Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
        Connection.Insert("forums", ("category_id", 4), ("name", "naïve profile café"), ("slug", "forum-new-suite085-900021"), ("description", "beta zoom thread firefox cookie font café cookie Übersetzung update crash session beta font plugin profile 日本語 plugin beta 日本語 plugin café toolbar private history tab zoom"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-08-02T05:32:43Z"), Connection.Get<DateTime>("users", 19, "joined_at"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(5, Connection.Get<int>("threads", 16, "forum_id"));
        Assert.Equal(1, Connection.Delete("profiles", 29));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("tag-3", Connection.Get<string>("tags", 3, "slug"));
        Assert.Equal("zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", Connection.Get<string>("profiles", 4, "bio"));
        Assert.Equal(1, Connection.Update("users", 25, "karma", 1815));
        Assert.Equal(1815, Connection.Get<int>("users", 25, "karma"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Count("thread_watches", "user_id", 20));
        Assert.Equal(Utc("2010-04-22T11:24:18Z"), Connection.Get<DateTime>("users", 26, "joined_at"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 1373));
        Assert.Equal(1373, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("download", Connection.Get<string>("tags", 7, "name"));
        Assert.Equal(5, Connection.Get<int>("threads", 10, "forum_id"));
        Connection.Insert("users", ("username", "user-new-suite085-900060"), ("email", "user900060@example.com"), ("is_active", false), ("karma", 87), ("joined_at", Utc("2010-07-21T12:24:52Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(2, Connection.Get<int>("thread_watches", 24, "thread_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("thread_tags", 1));
        Assert.Equal(23, Connection.Count("thread_tags"));
        Connection.Insert("thread_watches", ("thread_id", 12), ("user_id", 7), ("by_email", true));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.True(Connection.Get<bool>("profiles", 2, "is_public"));
        Assert.Equal(8, Connection.Count("forum_moderators"));
        Assert.Equal("plugin", Connection.Get<string>("forums", 6, "name"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 7));
        Assert.Equal(7, Connection.Count("forum_moderators"));
        Assert.Equal(1, Connection.Update("profiles", 17, "bio", "changed by Suite085 8"));
        Assert.Equal("changed by Suite085 8", Connection.Get<string>("profiles", 17, "bio"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(13, Connection.Get<int>("profiles", 13, "user_id"));
        Assert.Equal("tag-5", Connection.Get<string>("tags", 5, "slug"));
        Assert.Equal(1, Connection.Update("threads", 6, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 6, "is_sticky"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Assert.Equal(8, Connection.Get<int>("thread_tags", 23, "tag_id"));
        Assert.Equal(1, Connection.Get<int>("profiles", 1, "user_id"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 5));
        Assert.Equal(7, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal(4, Connection.Get<int>("forum_moderators", 8, "forum_id"));
        Assert.Equal(24, Connection.Count("thread_watches"));
        Assert.Equal(1, Connection.Delete("thread_tags", 21));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(24, Connection.Count("thread_tags"));
        Assert.Equal([5, 8, 11], Connection.Ids("thread_watches", "user_id", 24));
        Assert.False(Connection.Get<bool>("profiles", 28, "is_public"));
        Assert.Equal(1, Connection.Update("tags", 10, "name", "changed by Suite085 12"));
        Assert.Equal("changed by Suite085 12", Connection.Get<string>("tags", 10, "name"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite086
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 38));
        Assert.Equal(0, Connection.Count("posts", "author_id", 16));
        Assert.Equal(2, Connection.Count("attachments", "post_id", 24));
        Connection.Insert("post_votes", ("post_id", 34), ("user_id", 10), ("value", 348));
        Assert.Equal(26, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("users", 9, "karma", 575));
        Assert.Equal(575, Connection.Get<int>("users", 9, "karma"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal("user-20", Connection.Get<string>("users", 20, "username"));
        Assert.Equal(1, Connection.Delete("attachments", 5));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Get<int>("threads", 7, "forum_id"));
        Assert.Equal([10], Connection.Ids("posts", "thread_id", 9));
        Connection.Insert("threads", ("forum_id", 2), ("creator_id", 18), ("title", "thread naïve"), ("replies", 990), ("is_sticky", true), ("created_at", Utc("2010-12-06T12:10:37Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("posts", 15, "content", "changed by Suite086 3"));
        Assert.Equal("changed by Suite086 3", Connection.Get<string>("posts", 15, "content"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([39], Connection.Ids("posts", "author_id", 8));
        Assert.Equal(18, Connection.Get<int>("post_votes", 3, "post_id"));
        Assert.Equal("café beta bookmark tab", Connection.Get<string>("flags", 6, "reason"));
        Connection.Insert("attachments", ("post_id", 23), ("uploader_id", 14), ("filename", "private"), ("size", 254));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(478, Connection.Get<int>("attachments", 9, "size"));
        Assert.Equal("cookie tab update", Connection.Get<string>("attachments", 9, "filename"));
        Connection.Insert("forums", ("category_id", 4), ("name", "beta thread"), ("slug", "forum-new-suite086-900050"), ("description", "beta private naïve update café zoom Übersetzung crash beta profile tab proxy cookie O'Brien private beta password 日本語 download firefox private"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1418));
        Assert.Equal(1418, Connection.Get<int>("categories", 1, "position"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite087
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("update O'Brien addon private font addon font beta beta zoom firefox private download café firefox naïve crash download", Connection.Get<string>("profiles", 6, "bio"));
        Assert.Equal(1, Connection.Update("users", 13, "email", "changed by Suite087 1"));
        Assert.Equal("changed by Suite087 1", Connection.Get<string>("users", 13, "email"));
        Assert.Equal(1, Connection.Update("users", 10, "karma", 1063));
        Assert.Equal(1063, Connection.Get<int>("users", 10, "karma"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal("sync password history sync password download naïve tab sync download thread cookie naïve private bookmark Übersetzung 日本語 font zoom crash bookmark crash naïve\n\"quoted\" \\ backslash", Connection.Get<string>("messages", 1, "body"));
        Assert.Equal(1, Connection.Update("notifications", 24, "payload", "changed by Suite087 2"));
        Assert.Equal("changed by Suite087 2", Connection.Get<string>("notifications", 24, "payload"));
        Assert.Equal(1, Connection.Update("threads", 7, "replies", 872));
        Assert.Equal(872, Connection.Get<int>("threads", 7, "replies"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(12, Connection.Get<int>("messages", 30, "recipient_id"));
        Assert.False(Connection.Get<bool>("notifications", 11, "seen"));
        Assert.Equal(1, Connection.Update("threads", 16, "replies", 975));
        Assert.Equal(975, Connection.Get<int>("threads", 16, "replies"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal([8], Connection.Ids("messages", "recipient_id", 6));
        Assert.Equal(4, Connection.Count("categories"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "O'Brien firefox private 日本語"), ("position", 661));
        Assert.Equal(5, Connection.Count("categories"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "download"), ("position", 920));
        Assert.Equal(6, Connection.Count("categories"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("profiles", 30, "is_public"));
        Assert.Equal(Utc("2010-12-24T20:38:36Z"), Connection.Get<DateTime>("users", 14, "joined_at"));
        Assert.Equal(1, Connection.Update("users", 9, "email", "changed by Suite087 5"));
        Assert.Equal("changed by Suite087 5", Connection.Get<string>("users", 9, "email"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal([4, 8], Connection.Ids("threads", "forum_id", 2));
        Assert.Equal("font Übersetzung", Connection.Get<string>("forums", 1, "name"));
        Assert.Equal(2, Connection.Count("messages", "sender_id", 30));
        Assert.Equal(1, Connection.Update("notifications", 3, "payload", "changed by Suite087 6"));
        Assert.Equal("changed by Suite087 6", Connection.Get<string>("notifications", 3, "payload"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(30, Connection.Count("notifications"));
        Connection.Insert("threads", ("forum_id", 3), ("creator_id", 7), ("title", "O'Brien thread"), ("replies", 308), ("is_sticky", true), ("created_at", Utc("2011-01-22T01:53:55Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.False(Connection.Get<bool>("notifications", 18, "seen"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Empty(Connection.Ids("notifications", "user_id", 10));
        Connection.Insert("messages", ("sender_id", 5), ("recipient_id", 23), ("body", "font profile history tab plugin profile zoom 日本語 sync Übersetzung proxy"), ("is_read", true), ("sent_at", Utc("2010-06-07T09:05:33Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("forums", ("category_id", 2), ("name", "日本語"), ("slug", "forum-new-suite087-900081"), ("description", "update plugin tab naïve session password beta zoom history Übersetzung zoom café"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(Utc("2010-03-17T16:04:41Z"), Connection.Get<DateTime>("threads", 3, "created_at"));
        Assert.Equal("user19@example.com", Connection.Get<string>("users", 19, "email"));
        Assert.Equal(1, Connection.Delete("notifications", 22));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.False(Connection.Get<bool>("threads", 8, "is_sticky"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 2), ("title", "zoom session"), ("replies", 308), ("is_sticky", false), ("created_at", Utc("2010-03-30T16:08:36Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite088
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(14, Connection.Count("tags"));
        Assert.Equal(2, Connection.Count("thread_watches", "user_id", 23));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 747));
        Assert.Equal(747, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 27));
        Assert.Equal(1, Connection.Delete("profiles", 13));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("thread_watches", 21));
        Assert.Equal(23, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.True(Connection.Get<bool>("users", 8, "is_active"));
        Assert.Equal(1, Connection.Delete("profiles", 1));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("thread_watches", ("thread_id", 1), ("user_id", 16), ("by_email", false));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("cookie", Connection.Get<string>("tags", 14, "name"));
        Assert.False(Connection.Get<bool>("users", 24, "is_active"));
        Assert.Equal(24, Connection.Count("thread_tags"));
        Connection.Insert("forum_moderators", ("forum_id", 2), ("user_id", 21), ("since", Utc("2010-07-28T14:00:00Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite089
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("messages", 32, "is_read"));
        Assert.True(Connection.Get<bool>("notifications", 9, "seen"));
        Assert.Equal(1, Connection.Delete("notifications", 4));
        Assert.Equal(29, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("users", 8, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 8, "is_active"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.False(Connection.Get<bool>("group_members", 28, "is_leader"));
        Assert.Equal(5, Connection.Count("group_members", "group_id", 2));
        Assert.Equal(1, Connection.Update("messages", 10, "is_read", false));
        Assert.False(Connection.Get<bool>("messages", 10, "is_read"));
        Connection.Insert("notifications", ("user_id", 12), ("kind", "thread password zoom"), ("payload", "bookmark O'Brien font beta font password bookmark password O'Brien firefox zoom private 日本語 sync 日本語 session thread password history proxy thread private O'Brien profile profile proxy O'Brien profile"), ("seen", true), ("created_at", Utc("2010-06-24T14:58:22Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(5, Connection.Count("group_members", "group_id", 2));
        Assert.Equal(Utc("2010-04-05T13:30:13Z"), Connection.Get<DateTime>("audit_logs", 21, "created_at"));
        Assert.Equal("user-17", Connection.Get<string>("users", 17, "username"));
        Assert.Equal(1, Connection.Update("users", 30, "karma", 1568));
        Assert.Equal(1568, Connection.Get<int>("users", 30, "karma"));
        Assert.Equal(1, Connection.Update("profiles", 2, "bio", "changed by Suite089 3"));
        Assert.Equal("changed by Suite089 3", Connection.Get<string>("profiles", 2, "bio"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-10-18T09:25:34Z"), Connection.Get<DateTime>("users", 6, "joined_at"));
        Assert.Equal(14, Connection.Get<int>("group_members", 34, "user_id"));
        Connection.Insert("audit_logs", ("user_id", 1), ("action", "café password toolbar sync"), ("detail", "café tab toolbar font history sync firefox history sync tab update naïve Übersetzung proxy cookie thread sync download beta thread 日本語 beta"), ("created_at", Utc("2010-06-17T23:07:04Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(18, Connection.Get<int>("profiles", 18, "user_id"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("notifications", ("user_id", 4), ("kind", "plugin firefox naïve plugin"), ("payload", "naïve O'Brien cookie cookie sync profile proxy profile plugin update download profile plugin O'Brien firefox session\n\"quoted\" \\ backslash"), ("seen", true), ("created_at", Utc("2011-01-09T01:59:30Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("日本語", Connection.Get<string>("notifications", 4, "kind"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Empty(Connection.Ids("notifications", "user_id", 22));
        Assert.Equal(1, Connection.Update("users", 24, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 24, "is_active"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal([9, 11, 13, 29, 34, 37], Connection.Ids("group_members", "group_id", 4));
        Assert.Equal("addon proxy", Connection.Get<string>("profiles", 29, "display_name"));
        Assert.Equal(1, Connection.Count("group_members", "user_id", 13));
        Assert.Equal(1, Connection.Delete("messages", 18));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(Utc("2010-10-12T17:41:16Z"), Connection.Get<DateTime>("groups", 8, "created_at"));
        Assert.Equal(Utc("2010-01-29T06:32:19Z"), Connection.Get<DateTime>("audit_logs", 22, "created_at"));
        Assert.True(Connection.Get<bool>("group_members", 2, "is_leader"));
        Connection.Insert("messages", ("sender_id", 10), ("recipient_id", 7), ("body", "zoom download naïve session zoom beta beta proxy history thread password plugin sync"), ("is_read", false), ("sent_at", Utc("2010-09-28T09:21:16Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal("beta crash profile addon firefox update password firefox update thread plugin toolbar tab beta plugin zoom café update café download sync addon update crash bookmark", Connection.Get<string>("profiles", 18, "bio"));
        Connection.Insert("audit_logs", ("user_id", 4), ("action", "update"), ("detail", "crash proxy addon sync toolbar private sync plugin font tab naïve firefox firefox password font firefox Übersetzung firefox beta sync"), ("created_at", Utc("2010-06-21T13:09:31Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("bookmark update O'Brien bookmark cookie history addon café", Connection.Get<string>("groups", 3, "description"));
        Assert.False(Connection.Get<bool>("profiles", 22, "is_public"));
        Assert.Equal(1, Connection.Count("messages", "sender_id", 12));
        Connection.Insert("messages", ("sender_id", 11), ("recipient_id", 5), ("body", "sync beta download beta toolbar font history bookmark download thread"), ("is_read", false), ("sent_at", Utc("2010-07-03T09:52:52Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("audit_logs", ("user_id", 6), ("action", "private private history naïve"), ("detail", "session cookie private toolbar font proxy font profile 日本語 addon Übersetzung zoom profile cookie café password beta proxy profile thread 日本語 café thread O'Brien password session Übersetzung"), ("created_at", Utc("2010-10-18T18:01:19Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite090
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("user-28", Connection.Get<string>("users", 28, "username"));
        Assert.Equal("bookmark", Connection.Get<string>("polls", 2, "question"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 26), ("title", "beta"), ("replies", 640), ("is_sticky", true), ("created_at", Utc("2010-12-31T07:50:35Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(4, Connection.Get<int>("poll_votes", 5, "user_id"));
        Assert.Equal(2, Connection.Get<int>("forums", 6, "category_id"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("forums", 5, "description", "changed by Suite090 2"));
        Assert.Equal("changed by Suite090 2", Connection.Get<string>("forums", 5, "description"));
        Assert.Equal(1, Connection.Update("poll_options", 15, "position", 1173));
        Assert.Equal(1173, Connection.Get<int>("poll_options", 15, "position"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([21, 26, 27, 29], Connection.Ids("posts", "thread_id", 10));
        Assert.Equal(1, Connection.Count("poll_votes", "user_id", 10));
        Assert.Equal("user-16", Connection.Get<string>("users", 16, "username"));
        Assert.Equal(1, Connection.Update("poll_options", 6, "label", "changed by Suite090 3"));
        Assert.Equal("changed by Suite090 3", Connection.Get<string>("poll_options", 6, "label"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([5, 8, 10, 14, 17, 18, 20, 21], Connection.Ids("poll_options", "poll_id", 5));
        Assert.Equal("naïve private firefox sync Übersetzung font Übersetzung proxy crash beta cookie thread O'Brien proxy O'Brien bookmark plugin 日本語 beta zoom history plugin password", Connection.Get<string>("profiles", 24, "bio"));
        Assert.Equal("user11@example.com", Connection.Get<string>("users", 11, "email"));
        Assert.Equal(1, Connection.Update("forums", 4, "description", "changed by Suite090 4"));
        Assert.Equal("changed by Suite090 4", Connection.Get<string>("forums", 4, "description"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 20));
        Assert.Equal(6, Connection.Count("polls"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "Übersetzung font Übersetzung"), ("position", 854));
        Assert.Equal(5, Connection.Count("categories"));
        Connection.Insert("users", ("username", "user-new-suite090-900051"), ("email", "user900051@example.com"), ("is_active", true), ("karma", 515), ("joined_at", Utc("2010-01-13T09:02:19Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("user29@example.com", Connection.Get<string>("users", 29, "email"));
        Assert.Equal(24, Connection.Get<int>("profiles", 24, "user_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("poll_votes", 35));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1114));
        Assert.Equal(1114, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("polls", 2, "question", "changed by Suite090 7"));
        Assert.Equal("changed by Suite090 7", Connection.Get<string>("polls", 2, "question"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.False(Connection.Get<bool>("users", 18, "is_active"));
        Assert.Equal(1, Connection.Update("forums", 2, "name", "changed by Suite090 8"));
        Assert.Equal("changed by Suite090 8", Connection.Get<string>("forums", 2, "name"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 18));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("users", 26, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 26, "is_active"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([1, 2, 3, 10, 16, 19], Connection.Ids("threads", "forum_id", 5));
        Assert.Null(Connection.Get<DateTime?>("polls", 2, "closes_at"));
        Connection.Insert("users", ("username", "user-new-suite090-900100"), ("email", "user900100@example.com"), ("is_active", false), ("karma", 539), ("joined_at", Utc("2010-07-04T00:13:32Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("bookmark", Connection.Get<string>("polls", 2, "question"));
        Assert.Equal("update zoom bookmark", Connection.Get<string>("profiles", 14, "display_name"));
        Connection.Insert("poll_options", ("poll_id", 2), ("label", "toolbar private"), ("position", 807));
        Assert.Equal(25, Connection.Count("poll_options"));
        Assert.Equal(1, Connection.Update("categories", 2, "title", "changed by Suite090 11"));
        Assert.Equal("changed by Suite090 11", Connection.Get<string>("categories", 2, "title"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 2));
        Assert.Equal(23, Connection.Get<int>("poll_votes", 36, "option_id"));
        Connection.Insert("users", ("username", "user-new-suite090-900120"), ("email", "user900120@example.com"), ("is_active", false), ("karma", 977), ("joined_at", Utc("2010-11-30T02:13:35Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("poll_options", ("poll_id", 6), ("label", "profile café password cookie"), ("position", 780));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(11, Connection.Get<int>("poll_votes", 11, "user_id"));
        Connection.Insert("poll_options", ("poll_id", 3), ("label", "addon plugin"), ("position", 715));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal("thread download", Connection.Get<string>("forums", 4, "name"));
        Connection.Insert("users", ("username", "user-new-suite090-900140"), ("email", "user900140@example.com"), ("is_active", true), ("karma", 605), ("joined_at", Utc("2010-10-29T09:18:04Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("zoom bookmark session", Connection.Get<string>("poll_options", 8, "label"));
        Assert.Equal(1, Connection.Update("categories", 1, "title", "changed by Suite090 15"));
        Assert.Equal("changed by Suite090 15", Connection.Get<string>("categories", 1, "title"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal("forum-2", Connection.Get<string>("forums", 2, "slug"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("polls", ("thread_id", 11), ("question", "bookmark"), ("closes_at", Utc("2010-05-31T13:19:02Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal("toolbar password cookie", Connection.Get<string>("polls", 3, "question"));
        Assert.Equal(1, Connection.Count("polls", "thread_id", 6));
        Assert.Equal(880, Connection.Get<int>("categories", 3, "position"));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("poll_votes", ("option_id", 6), ("user_id", 22), ("cast_at", Utc("2010-10-21T18:50:42Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }
}
