// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod08;

[UseFixtures<Users, Community, Messages>]
public partial class Suite043
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(Utc("2010-08-08T13:36:39Z"), Connection.Get<DateTime>("messages", 19, "sent_at"));
        Assert.Equal(30, Connection.Count("notifications"));
        Connection.Insert("group_members", ("group_id", 4), ("user_id", 4), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Delete("messages", 40));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(3, Connection.Get<int>("group_members", 22, "user_id"));
        Assert.False(Connection.Get<bool>("users", 11, "is_active"));
        Connection.Insert("audit_logs", ("user_id", 13), ("action", "session toolbar 日本語 sync"), ("detail", "password plugin zoom bookmark 日本語 private toolbar proxy cookie 日本語 addon toolbar zoom history naïve session profile tab cookie download addon firefox history font password sync profile"), ("created_at", Utc("2010-05-15T17:09:22Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(3, Connection.Get<int>("group_members", 28, "group_id"));
        Assert.Equal("crash bookmark history", Connection.Get<string>("groups", 4, "name"));
        Assert.Equal(Utc("2010-08-17T09:33:47Z"), Connection.Get<DateTime>("notifications", 11, "created_at"));
        Connection.Insert("notifications", ("user_id", 22), ("kind", "café session"), ("payload", "history addon cookie password thread history download zoom update tab profile café addon O'Brien toolbar"), ("seen", false), ("created_at", Utc("2010-01-04T03:42:16Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Connection.Insert("users", ("username", "user-new-suite043-900031"), ("email", "user900031@example.com"), ("is_active", true), ("karma", 466), ("joined_at", Utc("2010-12-21T21:39:19Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-12-28T14:00:28Z"), Connection.Get<DateTime>("audit_logs", 6, "created_at"));
        Assert.Equal(8, Connection.Get<int>("group_members", 21, "group_id"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("notifications", ("user_id", 10), ("kind", "café font beta naïve"), ("payload", "proxy beta private download zoom café update plugin update toolbar thread profile firefox thread update café firefox history zoom password proxy cookie profile firefox toolbar Übersetzung café update sync"), ("seen", true), ("created_at", Utc("2010-01-12T02:06:36Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("cookie firefox beta zoom beta crash download proxy history naïve crash history tab bookmark tab beta beta session history cookie firefox download update bookmark O'Brien O'Brien password", Connection.Get<string>("profiles", 11, "bio"));
        Assert.Equal(1, Connection.Update("groups", 2, "description", "changed by Suite043 5"));
        Assert.Equal("changed by Suite043 5", Connection.Get<string>("groups", 2, "description"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(6, Connection.Get<int>("group_members", 25, "group_id"));
        Assert.Equal("café addon cookie sync 日本語 Übersetzung tab tab cookie thread profile plugin addon proxy plugin private history", Connection.Get<string>("groups", 8, "description"));
        Assert.Equal("O'Brien addon history sync proxy password private profile crash Übersetzung", Connection.Get<string>("groups", 4, "description"));
        Connection.Insert("notifications", ("user_id", 27), ("kind", "download download"), ("payload", "private plugin zoom plugin session session bookmark Übersetzung café toolbar download proxy zoom plugin O'Brien profile download crash sync tab crash"), ("seen", false), ("created_at", Utc("2010-05-07T18:52:25Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal("zoom café toolbar toolbar café zoom session download beta profile thread firefox private cookie O'Brien private bookmark firefox cookie thread session proxy toolbar update crash crash", Connection.Get<string>("groups", 1, "description"));
        Connection.Insert("messages", ("sender_id", 14), ("recipient_id", 17), ("body", "proxy sync profile sync cookie bookmark"), ("is_read", false), ("sent_at", Utc("2010-02-19T21:24:29Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite044
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("thread sync Übersetzung", Connection.Get<string>("threads", 1, "title"));
        Assert.Equal(17, Connection.Get<int>("attachments", 15, "uploader_id"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("flags", 10, "reason", "changed by Suite044 1"));
        Assert.Equal("changed by Suite044 1", Connection.Get<string>("flags", 10, "reason"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(1, Connection.Count("attachments", "post_id", 27));
        Assert.Equal(6, Connection.Get<int>("post_votes", 4, "post_id"));
        Assert.Empty(Connection.Ids("flags", "post_id", 33));
        Assert.Equal(1, Connection.Update("forums", 2, "description", "changed by Suite044 2"));
        Assert.Equal("changed by Suite044 2", Connection.Get<string>("forums", 2, "description"));
        Assert.Equal(1, Connection.Update("post_votes", 25, "value", 1153));
        Assert.Equal(1153, Connection.Get<int>("post_votes", 25, "value"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(15, Connection.Get<int>("flags", 2, "post_id"));
        Assert.Equal(10, Connection.Count("flags"));
        Connection.Insert("post_revisions", ("post_id", 39), ("editor_id", 20), ("content", "crash zoom café proxy tab tab password session 日本語 bookmark proxy zoom bookmark"), ("created_at", Utc("2010-09-10T16:13:42Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("flags", 8, "reason", "changed by Suite044 3"));
        Assert.Equal("changed by Suite044 3", Connection.Get<string>("flags", 8, "reason"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(351, Connection.Get<int>("posts", 36, "score"));
        Assert.Equal(866, Connection.Get<int>("post_votes", 1, "value"));
        Assert.Equal(16, Connection.Get<int>("profiles", 16, "user_id"));
        Connection.Insert("posts", ("thread_id", 9), ("author_id", 18), ("content", "toolbar history naïve O'Brien bookmark toolbar"), ("score", 937), ("created_at", Utc("2010-01-07T08:31:22Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite045
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([12, 20], Connection.Ids("posts", "author_id", 6));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(1, Connection.Update("profiles", 3, "display_name", "changed by Suite045 1"));
        Assert.Equal("changed by Suite045 1", Connection.Get<string>("profiles", 3, "display_name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("beta thread crash addon history password", Connection.Get<string>("profiles", 2, "bio"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("users", 15, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 15, "is_active"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 9));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(1, Connection.Update("threads", 6, "title", "changed by Suite045 3"));
        Assert.Equal("changed by Suite045 3", Connection.Get<string>("threads", 6, "title"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([39], Connection.Ids("poll_votes", "user_id", 24));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("poll_options", 23, "position", 1356));
        Assert.Equal(1356, Connection.Get<int>("poll_options", 23, "position"));
        Connection.Insert("polls", ("thread_id", 7), ("question", "proxy download"), ("closes_at", Utc("2010-05-23T13:47:34Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }
}

[UseFixtures<Users, Forums, Questions>]
public partial class Suite046
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([2], Connection.Ids("threads", "creator_id", 24));
        Assert.False(Connection.Get<bool>("users", 29, "is_active"));
        Assert.Equal(1, Connection.Delete("profiles", 22));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal([11, 17, 18], Connection.Ids("threads", "forum_id", 4));
        Assert.Equal("proxy password", Connection.Get<string>("profiles", 17, "display_name"));
        Connection.Insert("questions", ("creator_id", 20), ("title", "Übersetzung profile font firefox"), ("content", "cookie 日本語 sync profile download private session 日本語 private plugin sync firefox O'Brien Übersetzung tab Übersetzung"), ("is_solved", true), ("votes", 175), ("created_at", Utc("2010-01-08T22:15:05Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("history O'Brien Übersetzung", Connection.Get<string>("profiles", 2, "display_name"));
        Assert.Equal("forum-5", Connection.Get<string>("forums", 5, "slug"));
        Assert.Equal(622, Connection.Get<int>("categories", 1, "position"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "thread password 日本語"), ("position", 38));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Equal("user30@example.com", Connection.Get<string>("users", 30, "email"));
        Connection.Insert("answers", ("question_id", 15), ("creator_id", 20), ("content", "bookmark firefox plugin thread O'Brien bookmark addon 日本語 proxy password thread café bookmark tab zoom cookie tab"), ("is_solution", true), ("created_at", Utc("2011-01-01T00:08:06Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("threads", 9, "replies", 1340));
        Assert.Equal(1340, Connection.Get<int>("threads", 9, "replies"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(Utc("2010-12-24T20:38:36Z"), Connection.Get<DateTime>("users", 14, "joined_at"));
        Assert.Equal("日本語 plugin plugin", Connection.Get<string>("profiles", 28, "display_name"));
        Assert.Equal(24, Connection.Get<int>("profiles", 24, "user_id"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "firefox"), ("position", 853));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite046 7"));
        Assert.Equal("changed by Suite046 7", Connection.Get<string>("categories", 4, "title"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(Utc("2010-03-16T15:33:53Z"), Connection.Get<DateTime>("users", 27, "joined_at"));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(Utc("2010-03-16T15:33:53Z"), Connection.Get<DateTime>("users", 27, "joined_at"));
        Assert.Equal(1, Connection.Update("answers", 37, "content", "changed by Suite046 8"));
        Assert.Equal("changed by Suite046 8", Connection.Get<string>("answers", 37, "content"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "plugin profile font"), ("position", 525));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(21, Connection.Get<int>("profiles", 21, "user_id"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("profiles", 5, "bio", "changed by Suite046 9"));
        Assert.Equal("changed by Suite046 9", Connection.Get<string>("profiles", 5, "bio"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([12], Connection.Ids("questions", "creator_id", 19));
        Assert.Empty(Connection.Ids("answers", "creator_id", 10));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("forums", ("category_id", 2), ("name", "crash naïve download plugin"), ("slug", "forum-new-suite046-900101"), ("description", "download toolbar font café plugin password 日本語 cookie thread cookie proxy font tab crash O'Brien cookie tab beta"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite047
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(6, Connection.Count("threads", "forum_id", 5));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Connection.Insert("threads", ("forum_id", 2), ("creator_id", 15), ("title", "plugin café thread"), ("replies", 838), ("is_sticky", false), ("created_at", Utc("2010-03-17T13:41:50Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("notifications", 6, "seen", false));
        Assert.False(Connection.Get<bool>("notifications", 6, "seen"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(0, Connection.Count("threads", "creator_id", 27));
        Assert.Equal(17, Connection.Get<int>("threads", 12, "creator_id"));
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal(1, Connection.Delete("profiles", 26));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-01-20T18:26:56Z"), Connection.Get<DateTime>("threads", 18, "created_at"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("user16@example.com", Connection.Get<string>("users", 16, "email"));
        Connection.Insert("messages", ("sender_id", 24), ("recipient_id", 16), ("body", "private session bookmark bookmark Übersetzung tab O'Brien profile café sync update cookie 日本語 cookie cookie naïve bookmark thread cookie firefox Übersetzung private private sync private bookmark thread zoom thread"), ("is_read", false), ("sent_at", Utc("2010-12-18T10:40:40Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(10, Connection.Get<int>("threads", 19, "creator_id"));
        Assert.Equal(Utc("2010-11-01T22:44:41Z"), Connection.Get<DateTime>("users", 24, "joined_at"));
        Assert.Equal(1, Connection.Delete("notifications", 15));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("forum-6", Connection.Get<string>("forums", 6, "slug"));
        Assert.Equal(28, Connection.Get<int>("profiles", 28, "user_id"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("messages", 12, "is_read", false));
        Assert.False(Connection.Get<bool>("messages", 12, "is_read"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Count("notifications", "user_id", 29));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("posts", 3, "content", "changed by Suite047 6"));
        Assert.Equal("changed by Suite047 6", Connection.Get<string>("posts", 3, "content"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal("user-21", Connection.Get<string>("users", 21, "username"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "cookie session zoom"), ("position", 97));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1375));
        Assert.Equal(1375, Connection.Get<int>("categories", 1, "position"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite048
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Connection.Insert("users", ("username", "user-new-suite048-900010"), ("email", "user900010@example.com"), ("is_active", true), ("karma", 342), ("joined_at", Utc("2010-10-31T14:21:17Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(1, Connection.Count("notifications", "user_id", 13));
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 8));
        Connection.Insert("audit_logs", ("user_id", 18), ("action", "proxy"), ("detail", "addon thread crash firefox cookie font font toolbar session"), ("created_at", Utc("2010-07-12T17:25:31Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.False(Connection.Get<bool>("users", 27, "is_active"));
        Assert.Equal("user-6", Connection.Get<string>("users", 6, "username"));
        Assert.Equal(1, Connection.Delete("profiles", 13));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(2, Connection.Get<int>("messages", 19, "recipient_id"));
        Assert.Equal(2, Connection.Count("group_members", "user_id", 26));
        Assert.Equal(1, Connection.Delete("notifications", 19));
        Assert.Equal(29, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("groups", 7, "name", "changed by Suite048 4"));
        Assert.Equal("changed by Suite048 4", Connection.Get<string>("groups", 7, "name"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("group_members", 18, "is_leader"));
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 23));
        Connection.Insert("group_members", ("group_id", 4), ("user_id", 27), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("notifications", 11, "seen"));
        Assert.Equal("toolbar", Connection.Get<string>("profiles", 10, "display_name"));
        Connection.Insert("group_members", ("group_id", 6), ("user_id", 6), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("日本語 download crash addon private 日本語 tab\n\"quoted\" \\ backslash", Connection.Get<string>("profiles", 14, "bio"));
        Assert.Empty(Connection.Ids("notifications", "user_id", 27));
        Connection.Insert("audit_logs", ("user_id", 13), ("action", "update update 日本語 Übersetzung"), ("detail", "cookie zoom profile 日本語 日本語 font history O'Brien profile"), ("created_at", Utc("2010-09-13T03:01:46Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(40, Connection.Count("group_members"));
        Connection.Insert("users", ("username", "user-new-suite048-900080"), ("email", "user900080@example.com"), ("is_active", false), ("karma", 142), ("joined_at", Utc("2011-01-17T15:12:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(0, Connection.Count("notifications", "user_id", 25));
        Assert.Equal(8, Connection.Count("group_members", "group_id", 6));
        Assert.Equal(1, Connection.Update("profiles", 9, "display_name", "changed by Suite048 9"));
        Assert.Equal("changed by Suite048 9", Connection.Get<string>("profiles", 9, "display_name"));
        Assert.Equal(1, Connection.Update("messages", 36, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 36, "is_read"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(Utc("2010-05-30T22:09:29Z"), Connection.Get<DateTime>("messages", 4, "sent_at"));
        Assert.Equal("beta cookie tab tab café thread zoom firefox thread zoom private naïve beta plugin", Connection.Get<string>("audit_logs", 17, "detail"));
        Assert.Equal(1, Connection.Delete("notifications", 28));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(Utc("2010-11-05T10:36:09Z"), Connection.Get<DateTime>("users", 20, "joined_at"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Connection.Insert("notifications", ("user_id", 25), ("kind", "bookmark addon"), ("payload", "font private sync download naïve sync thread firefox profile 日本語"), ("seen", true), ("created_at", Utc("2010-03-20T13:21:26Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(5, Connection.Get<int?>("audit_logs", 22, "user_id"));
        Assert.Equal(8, Connection.Count("groups"));
        Connection.Insert("messages", ("sender_id", 9), ("recipient_id", 28), ("body", "Übersetzung private addon sync plugin zoom addon password"), ("is_read", false), ("sent_at", Utc("2010-11-05T11:19:45Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Empty(Connection.Ids("notifications", "user_id", 10));
        Assert.Equal(Utc("2010-01-08T22:08:11Z"), Connection.Get<DateTime>("users", 13, "joined_at"));
        Assert.Equal("firefox firefox", Connection.Get<string>("audit_logs", 7, "action"));
        Connection.Insert("messages", ("sender_id", 6), ("recipient_id", 16), ("body", "crash café tab download cookie download update cookie cookie update history session update tab 日本語 session proxy"), ("is_read", false), ("sent_at", Utc("2010-03-23T12:23:42Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }
}
