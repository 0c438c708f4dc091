// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod10;

[UseFixtures<Users, Forums, Questions>]
public partial class Suite055
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("forums", 4, "locked"));
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal(1, Connection.Count("questions", "creator_id", 15));
        Assert.Equal(1, Connection.Delete("profiles", 12));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("profile zoom plugin font thread O'Brien addon beta tab profile private proxy café addon profile beta O'Brien zoom plugin tab", Connection.Get<string>("forums", 3, "description"));
        Assert.Equal(1, Connection.Count("answers", "question_id", 24));
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Connection.Insert("answers", ("question_id", 4), ("creator_id", 12), ("content", "naïve crash profile history O'Brien private session password update download sync tab plugin tab thread"), ("is_solution", false), ("created_at", Utc("2010-10-09T23:53:06Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Connection.Insert("posts", ("thread_id", 2), ("author_id", 14), ("content", "thread cookie firefox update O'Brien crash Übersetzung font beta naïve O'Brien cookie session addon download history zoom font update tab cookie naïve sync O'Brien 日本語 tab addon"), ("score", 886), ("created_at", Utc("2010-07-29T19:14:09Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([13], Connection.Ids("questions", "creator_id", 24));
        Assert.False(Connection.Get<bool>("answers", 42, "is_solution"));
        Assert.Equal("plugin zoom Übersetzung toolbar bookmark download O'Brien Übersetzung profile download bookmark 日本語 bookmark beta firefox beta cookie toolbar toolbar private addon Übersetzung Übersetzung crash font Übersetzung password download", Connection.Get<string>("answers", 4, "content"));
        Assert.Equal(1, Connection.Delete("profiles", 7));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(2, Connection.Count("posts", "author_id", 28));
        Assert.Equal(11, Connection.Get<int>("answers", 33, "creator_id"));
        Assert.False(Connection.Get<bool>("profiles", 23, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 14));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(3, Connection.Count("answers", "creator_id", 13));
        Assert.Empty(Connection.Ids("questions", "creator_id", 29));
        Assert.Equal(1, Connection.Update("answers", 28, "is_solution", false));
        Assert.False(Connection.Get<bool>("answers", 28, "is_solution"));
        Assert.Equal(1, Connection.Update("users", 13, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 13, "is_active"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(1, Connection.Count("answers", "creator_id", 26));
        Assert.Equal([5, 10], Connection.Ids("questions", "creator_id", 25));
        Assert.Equal(1, Connection.Update("posts", 29, "content", "changed by Suite055 6"));
        Assert.Equal("changed by Suite055 6", Connection.Get<string>("posts", 29, "content"));
        Assert.Equal(1, Connection.Update("users", 1, "karma", 323));
        Assert.Equal(323, Connection.Get<int>("users", 1, "karma"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Empty(Connection.Ids("questions", "creator_id", 29));
        Assert.Equal(424, Connection.Get<int>("posts", 28, "score"));
        Assert.Equal(1, Connection.Update("forums", 6, "name", "changed by Suite055 7"));
        Assert.Equal("changed by Suite055 7", Connection.Get<string>("forums", 6, "name"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite056
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(34, Connection.Get<int>("post_revisions", 14, "post_id"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(791, Connection.Get<int>("posts", 40, "score"));
        Connection.Insert("forums", ("category_id", 3), ("name", "firefox Übersetzung"), ("slug", "forum-new-suite056-900010"), ("description", "crash toolbar thread plugin tab addon plugin"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
        Assert.Equal(1, Connection.Delete("flags", 2));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(0, Connection.Count("threads", "creator_id", 23));
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 22));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("threads", 5, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 5, "is_sticky"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(1, Connection.Get<int>("forums", 5, "category_id"));
        Assert.Equal(Utc("2010-11-01T22:44:41Z"), Connection.Get<DateTime>("users", 24, "joined_at"));
        Assert.Equal([12], Connection.Ids("attachments", "uploader_id", 12));
        Assert.Equal(1, Connection.Update("threads", 9, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 9, "is_sticky"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(2, Connection.Count("posts", "thread_id", 12));
        Assert.Equal(1, Connection.Get<int>("attachments", 3, "uploader_id"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Connection.Insert("attachments", ("post_id", 31), ("uploader_id", 5), ("filename", "tab firefox download"), ("size", 604));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Empty(Connection.Ids("posts", "author_id", 17));
        Connection.Insert("flags", ("post_id", 10), ("reporter_id", 23), ("reason", "toolbar"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(1, Connection.Count("threads", "creator_id", 14));
        Connection.Insert("users", ("username", "user-new-suite056-900060"), ("email", "user900060@example.com"), ("is_active", false), ("karma", 787), ("joined_at", Utc("2010-02-16T17:53:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(Utc("2010-11-19T15:16:26Z"), Connection.Get<DateTime>("posts", 35, "created_at"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("history O'Brien Übersetzung", Connection.Get<string>("profiles", 2, "display_name"));
        Connection.Insert("flags", ("post_id", 37), ("reporter_id", 7), ("reason", "O'Brien firefox"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("users", ("username", "user-new-suite056-900080"), ("email", "user900080@example.com"), ("is_active", true), ("karma", 992), ("joined_at", Utc("2011-01-15T23:12:36Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("proxy", Connection.Get<string>("threads", 19, "title"));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 13));
        Assert.Equal(1, Connection.Update("users", 27, "karma", 853));
        Assert.Equal(853, Connection.Get<int>("users", 27, "karma"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(1, Connection.Count("flags", "reporter_id", 29));
        Assert.Equal([11, 17, 18], Connection.Ids("threads", "forum_id", 4));
        Assert.Equal(0, Connection.Count("attachments", "post_id", 31));
        Connection.Insert("post_votes", ("post_id", 26), ("user_id", 25), ("value", 35));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(3, Connection.Count("threads", "forum_id", 4));
        Connection.Insert("posts", ("thread_id", 10), ("author_id", 25), ("content", "firefox profile private addon O'Brien toolbar history café download private tab crash crash beta font firefox café profile bookmark O'Brien bookmark private font plugin bookmark"), ("score", 887), ("created_at", Utc("2010-08-11T08:51:13Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Connection.Insert("post_revisions", ("post_id", 26), ("editor_id", 1), ("content", "sync O'Brien firefox plugin proxy crash private profile tab thread proxy password bookmark café zoom 日本語 private 日本語 beta private toolbar history"), ("created_at", Utc("2010-12-14T13:07:37Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(5, Connection.Count("threads", "forum_id", 1));
        Assert.Equal(1, Connection.Delete("post_revisions", 6));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1024));
        Assert.Equal(1024, Connection.Get<int>("categories", 1, "position"));
    }
}

[UseFixtures<Users, Forums, Questions>]
public partial class Suite057
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("plugin", Connection.Get<string>("forums", 6, "name"));
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal(2, Connection.Count("threads", "forum_id", 6));
        Connection.Insert("users", ("username", "user-new-suite057-900010"), ("email", "user900010@example.com"), ("is_active", false), ("karma", 106), ("joined_at", Utc("2010-11-02T09:08:29Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.True(Connection.Get<bool>("users", 17, "is_active"));
        Connection.Insert("answers", ("question_id", 19), ("creator_id", 18), ("content", "download addon zoom password naïve addon plugin"), ("is_solution", true), ("created_at", Utc("2010-07-23T06:37:13Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("download download zoom tab session beta", Connection.Get<string>("answers", 44, "content"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("users", 18, "email", "changed by Suite057 3"));
        Assert.Equal("changed by Suite057 3", Connection.Get<string>("users", 18, "email"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Connection.Insert("posts", ("thread_id", 16), ("author_id", 16), ("content", "private Übersetzung sync firefox café firefox cookie private toolbar session password download firefox tab update addon firefox plugin Übersetzung crash proxy plugin"), ("score", 486), ("created_at", Utc("2011-02-04T05:13:18Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(14, Connection.Get<int>("profiles", 14, "user_id"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(1, Connection.Get<int>("threads", 14, "forum_id"));
        Assert.Equal(1, Connection.Update("profiles", 29, "bio", "changed by Suite057 5"));
        Assert.Equal("changed by Suite057 5", Connection.Get<string>("profiles", 29, "bio"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite058
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("bookmark profile plugin café font sync zoom update session thread bookmark font tab profile Übersetzung Übersetzung history café firefox font session history font session", Connection.Get<string>("profiles", 7, "bio"));
        Assert.Equal(1, Connection.Update("profiles", 25, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 25, "is_public"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", Connection.Get<string>("profiles", 29, "bio"));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("users", ("username", "user-new-suite058-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 934), ("joined_at", Utc("2010-01-18T05:38:00Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(8, Connection.Get<int>("group_members", 8, "group_id"));
        Assert.Equal(Utc("2010-07-23T08:09:33Z"), Connection.Get<DateTime>("groups", 6, "created_at"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 20));
        Connection.Insert("groups", ("name", "addon crash"), ("description", "addon private addon plugin addon naïve 日本語 crash crash beta tab crash Übersetzung proxy beta addon cookie tab beta profile zoom O'Brien naïve O'Brien thread"), ("created_at", Utc("2010-09-22T13:07:00Z")));
        Assert.Equal(9, Connection.Count("groups"));
        Connection.Insert("groups", ("name", "zoom crash crash proxy"), ("description", "日本語 proxy history Übersetzung profile addon toolbar café crash"), ("created_at", Utc("2010-11-09T22:40:00Z")));
        Assert.Equal(10, Connection.Count("groups"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Null(Connection.Get<int?>("audit_logs", 9, "user_id"));
        Assert.Equal(Utc("2010-03-11T09:20:52Z"), Connection.Get<DateTime>("audit_logs", 11, "created_at"));
        Assert.Equal("bookmark plugin profile", Connection.Get<string>("groups", 2, "name"));
        Assert.Equal(1, Connection.Update("groups", 8, "name", "changed by Suite058 4"));
        Assert.Equal("changed by Suite058 4", Connection.Get<string>("groups", 8, "name"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("profiles", 8, "is_public"));
        Assert.Equal("tab download thread", Connection.Get<string>("groups", 8, "name"));
        Assert.Equal(4, Connection.Count("group_members", "group_id", 3));
        Connection.Insert("notifications", ("user_id", 10), ("kind", "private O'Brien font"), ("payload", "sync firefox profile cookie zoom firefox plugin profile beta cookie firefox café firefox Übersetzung"), ("seen", true), ("created_at", Utc("2010-09-08T05:58:09Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("user26@example.com", Connection.Get<string>("users", 26, "email"));
        Assert.Equal(815, Connection.Get<int>("users", 5, "karma"));
        Connection.Insert("notifications", ("user_id", 20), ("kind", "Übersetzung"), ("payload", "beta font addon 日本語 café plugin café proxy sync"), ("seen", true), ("created_at", Utc("2010-12-03T11:27:48Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("user9@example.com", Connection.Get<string>("users", 9, "email"));
        Assert.Equal(2, Connection.Count("notifications", "user_id", 3));
        Connection.Insert("users", ("username", "user-new-suite058-900070"), ("email", "user900070@example.com"), ("is_active", false), ("karma", 846), ("joined_at", Utc("2010-03-08T10:41:22Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("groups", ("name", "proxy"), ("description", "tab naïve Übersetzung addon history crash zoom private sync plugin cookie plugin bookmark café plugin naïve café private"), ("created_at", Utc("2010-12-14T07:33:52Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.False(Connection.Get<bool>("profiles", 10, "is_public"));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Update("group_members", 37, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 37, "is_leader"));
        Assert.Equal(1, Connection.Delete("messages", 39));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("font café update font tab private crash plugin bookmark cookie toolbar update proxy", Connection.Get<string>("profiles", 17, "bio"));
        Assert.Equal("tab download thread", Connection.Get<string>("groups", 8, "name"));
        Assert.Equal(1, Connection.Update("audit_logs", 4, "detail", "changed by Suite058 9"));
        Assert.Equal("changed by Suite058 9", Connection.Get<string>("audit_logs", 4, "detail"));
        Connection.Insert("messages", ("sender_id", 3), ("recipient_id", 13), ("body", "日本語 private bookmark tab Übersetzung café font sync toolbar"), ("is_read", false), ("sent_at", Utc("2010-10-24T14:51:56Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("user26@example.com", Connection.Get<string>("users", 26, "email"));
        Assert.Equal(1, Connection.Update("groups", 5, "name", "changed by Suite058 10"));
        Assert.Equal("changed by Suite058 10", Connection.Get<string>("groups", 5, "name"));
        Assert.Equal(1, Connection.Delete("notifications", 20));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal("zoom private zoom", Connection.Get<string>("groups", 3, "name"));
        Assert.Equal(30, Connection.Count("notifications"));
        Connection.Insert("audit_logs", ("user_id", 24), ("action", "password 日本語 Übersetzung"), ("detail", "bookmark crash O'Brien profile 日本語 tab café cookie beta zoom crash thread history firefox 日本語 password beta naïve plugin"), ("created_at", Utc("2010-07-07T17:03:28Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite059
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("download font font download", Connection.Get<string>("groups", 5, "name"));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Empty(Connection.Ids("messages", "sender_id", 27));
        Connection.Insert("audit_logs", ("user_id", 5), ("action", "profile session café toolbar"), ("detail", "password password O'Brien zoom plugin update 日本語 proxy font Übersetzung sync private sync café café password font plugin O'Brien firefox"), ("created_at", Utc("2010-07-19T17:50:17Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
        Connection.Insert("groups", ("name", "password naïve"), ("description", "cookie profile sync tab cookie private"), ("created_at", Utc("2010-11-30T18:39:37Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("user1@example.com", Connection.Get<string>("users", 1, "email"));
        Assert.Equal(Utc("2010-04-21T13:02:43Z"), Connection.Get<DateTime>("messages", 5, "sent_at"));
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal(1, Connection.Delete("notifications", 12));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("thread crash", Connection.Get<string>("profiles", 19, "display_name"));
        Assert.Equal([6], Connection.Ids("group_members", "user_id", 13));
        Connection.Insert("messages", ("sender_id", 7), ("recipient_id", 9), ("body", "tab font download bookmark addon bookmark café password private history thread O'Brien password naïve addon password tab history"), ("is_read", true), ("sent_at", Utc("2010-02-24T18:50:09Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(2, Connection.Count("group_members", "user_id", 26));
        Assert.Equal(8, Connection.Get<int>("messages", 2, "recipient_id"));
        Assert.Equal(1, Connection.Update("users", 7, "karma", 1108));
        Assert.Equal(1108, Connection.Get<int>("users", 7, "karma"));
        Connection.Insert("group_members", ("group_id", 2), ("user_id", 5), ("is_leader", false));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.False(Connection.Get<bool>("notifications", 12, "seen"));
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 20));
        Connection.Insert("audit_logs", ("user_id", 15), ("action", "crash"), ("detail", "plugin naïve bookmark bookmark profile crash thread crash tab proxy plugin café"), ("created_at", Utc("2010-06-03T05:34:06Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("tab download thread", Connection.Get<string>("groups", 8, "name"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("messages", ("sender_id", 17), ("recipient_id", 16), ("body", "toolbar proxy O'Brien crash zoom naïve crash private Übersetzung proxy cookie"), ("is_read", true), ("sent_at", Utc("2010-04-22T18:28:37Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(3, Connection.Get<int>("messages", 21, "sender_id"));
        Assert.Equal(1, Connection.Update("group_members", 20, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 20, "is_leader"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("zoom private zoom", Connection.Get<string>("groups", 3, "name"));
        Assert.Equal("beta bookmark sync update tab thread proxy café toolbar 日本語 bookmark thread beta 日本語 crash thread bookmark toolbar", Connection.Get<string>("profiles", 15, "bio"));
        Assert.Equal(1, Connection.Delete("group_members", 33));
        Assert.Equal(39, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal("update O'Brien addon private font addon font beta beta zoom firefox private download café firefox naïve crash download", Connection.Get<string>("profiles", 6, "bio"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("notifications", 2, "seen", true));
        Assert.True(Connection.Get<bool>("notifications", 2, "seen"));
        Connection.Insert("notifications", ("user_id", 22), ("kind", "firefox history"), ("payload", "history café zoom history Übersetzung update thread profile zoom cookie café update toolbar crash 日本語 crash zoom beta session beta plugin"), ("seen", true), ("created_at", Utc("2010-08-14T17:05:24Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", Connection.Get<string>("profiles", 4, "bio"));
        Assert.True(Connection.Get<bool>("group_members", 15, "is_leader"));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("audit_logs", ("user_id", 19), ("action", "font"), ("detail", "crash history Übersetzung crash firefox beta thread Übersetzung profile tab zoom cookie session firefox thread zoom update O'Brien cookie crash sync bookmark"), ("created_at", Utc("2010-07-27T15:25:16Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }
}

[UseFixtures<Users, Wiki, WikiVotes>]
public partial class Suite060
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(353, Connection.Get<int>("users", 16, "karma"));
        Assert.Equal("document-3", Connection.Get<string>("documents", 3, "slug"));
        Assert.Equal(20, Connection.Get<int>("profiles", 20, "user_id"));
        Assert.Equal(1, Connection.Update("documents", 23, "title", "changed by Suite060 1"));
        Assert.Equal("changed by Suite060 1", Connection.Get<string>("documents", 23, "title"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([20, 33], Connection.Ids("revisions", "creator_id", 25));
        Assert.Equal("user-9", Connection.Get<string>("users", 9, "username"));
        Connection.Insert("users", ("username", "user-new-suite060-900020"), ("email", "user900020@example.com"), ("is_active", false), ("karma", 697), ("joined_at", Utc("2010-05-24T21:06:32Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Delete("profiles", 3));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2011-01-18T04:54:30Z"), Connection.Get<DateTime>("revisions", 25, "created_at"));
        Assert.Equal(1, Connection.Count("documents", "owner_id", 8));
        Assert.Equal([11, 13, 27, 38], Connection.Ids("revisions", "creator_id", 23));
        Assert.Equal(1, Connection.Update("users", 6, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 6, "is_active"));
        Assert.Equal(1, Connection.Update("helpful_votes", 19, "helpful", false));
        Assert.False(Connection.Get<bool>("helpful_votes", 19, "helpful"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([6], Connection.Ids("helpful_votes", "revision_id", 13));
        Assert.Equal(104, Connection.Get<int>("users", 19, "karma"));
        Assert.Equal(2, Connection.Count("helpful_votes", "revision_id", 6));
        Assert.Equal(1, Connection.Update("users", 12, "email", "changed by Suite060 4"));
        Assert.Equal("changed by Suite060 4", Connection.Get<string>("users", 12, "email"));
    }
}
