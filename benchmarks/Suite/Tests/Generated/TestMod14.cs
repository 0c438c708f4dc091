// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod14;

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite079
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([16], Connection.Ids("posts", "author_id", 7));
        Assert.Equal(967, Connection.Get<int>("threads", 3, "replies"));
        Assert.Equal(1, Connection.Update("profiles", 7, "bio", "changed by Suite079 1"));
        Assert.Equal("changed by Suite079 1", Connection.Get<string>("profiles", 7, "bio"));
        Assert.Equal(1, Connection.Delete("post_votes", 20));
        Assert.Equal(24, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Empty(Connection.Ids("attachments", "post_id", 17));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("users", 25, "email", "changed by Suite079 2"));
        Assert.Equal("changed by Suite079 2", Connection.Get<string>("users", 25, "email"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 5));
        Assert.Equal(789, Connection.Get<int>("users", 18, "karma"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1402));
        Assert.Equal(1402, Connection.Get<int>("categories", 4, "position"));
        Assert.Equal(1, Connection.Delete("post_revisions", 1));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("profile zoom plugin font thread O'Brien addon beta tab profile private proxy café addon profile beta O'Brien zoom plugin tab", Connection.Get<string>("forums", 3, "description"));
        Connection.Insert("users", ("username", "user-new-suite079-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 316), ("joined_at", Utc("2010-11-24T23:04:37Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("attachments", 15, "size", 640));
        Assert.Equal(640, Connection.Get<int>("attachments", 15, "size"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal("forum-4", Connection.Get<string>("forums", 4, "slug"));
        Connection.Insert("post_revisions", ("post_id", 4), ("editor_id", 17), ("content", "café beta cookie cookie thread update toolbar proxy crash update session zoom addon tab 日本語 private private naïve cookie Übersetzung history private\n\"quoted\" \\ backslash"), ("created_at", Utc("2010-12-18T02:48:25Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(5, Connection.Count("attachments", "uploader_id", 17));
        Assert.Equal(22, Connection.Get<int>("flags", 10, "reporter_id"));
        Assert.Equal(1, Connection.Delete("post_votes", 2));
        Assert.Equal(24, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("proxy password", Connection.Get<string>("profiles", 17, "display_name"));
        Assert.Equal("thread password", Connection.Get<string>("forums", 5, "name"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite079 7"));
        Assert.Equal("changed by Suite079 7", Connection.Get<string>("categories", 3, "title"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite080
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-09-29T11:57:51Z"), Connection.Get<DateTime>("messages", 12, "sent_at"));
        Assert.Equal([4, 5, 8, 15, 17, 21], Connection.Ids("group_members", "group_id", 8));
        Assert.Equal(1, Connection.Update("users", 10, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 10, "is_active"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(23, Connection.Get<int>("notifications", 29, "user_id"));
        Assert.Equal(1, Connection.Update("notifications", 3, "seen", false));
        Assert.False(Connection.Get<bool>("notifications", 3, "seen"));
        Assert.Equal(1, Connection.Delete("notifications", 1));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("日本語 O'Brien bookmark", Connection.Get<string>("audit_logs", 6, "action"));
        Assert.True(Connection.Get<bool>("group_members", 27, "is_leader"));
        Assert.Equal(Utc("2010-01-15T15:50:58Z"), Connection.Get<DateTime>("users", 4, "joined_at"));
        Assert.Equal(1, Connection.Delete("audit_logs", 4));
        Assert.Equal(21, Connection.Count("audit_logs"));
        Assert.Equal(1, Connection.Update("groups", 5, "description", "changed by Suite080 3"));
        Assert.Equal("changed by Suite080 3", Connection.Get<string>("groups", 5, "description"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-05-04T13:36:48Z"), Connection.Get<DateTime>("users", 22, "joined_at"));
        Assert.Equal(257, Connection.Get<int>("users", 4, "karma"));
        Assert.Equal(30, Connection.Get<int?>("audit_logs", 20, "user_id"));
        Connection.Insert("notifications", ("user_id", 19), ("kind", "private naïve"), ("payload", "naïve session proxy toolbar Übersetzung sync sync Übersetzung update beta cookie beta session bookmark history crash cookie profile cookie sync profile plugin"), ("seen", true), ("created_at", Utc("2010-02-07T01:44:01Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("profiles", 28, "bio", "changed by Suite080 4"));
        Assert.Equal("changed by Suite080 4", Connection.Get<string>("profiles", 28, "bio"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal(Utc("2010-03-28T10:44:51Z"), Connection.Get<DateTime>("groups", 4, "created_at"));
        Assert.Equal(1, Connection.Update("groups", 2, "name", "changed by Suite080 5"));
        Assert.Equal("changed by Suite080 5", Connection.Get<string>("groups", 2, "name"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(2, Connection.Get<int>("group_members", 40, "group_id"));
        Assert.Equal(1, Connection.Delete("group_members", 24));
        Assert.Equal(39, Connection.Count("group_members"));
        Connection.Insert("groups", ("name", "private session"), ("description", "firefox zoom zoom sync proxy 日本語 private beta 日本語 toolbar private addon crash plugin firefox bookmark sync plugin font tab addon crash 日本語 crash update O'Brien font profile\n\"quoted\" \\ backslash"), ("created_at", Utc("2010-01-22T20:26:08Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("messages", "recipient_id", 11));
        Assert.Equal("café proxy thread history plugin cookie naïve café firefox update cookie", Connection.Get<string>("audit_logs", 21, "detail"));
        Assert.Equal(1, Connection.Delete("group_members", 17));
        Assert.Equal(39, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(Utc("2010-12-17T05:13:33Z"), Connection.Get<DateTime>("groups", 3, "created_at"));
        Assert.False(Connection.Get<bool>("messages", 25, "is_read"));
        Assert.Equal("zoom café toolbar toolbar café zoom session download beta profile thread firefox private cookie O'Brien private bookmark firefox cookie thread session proxy toolbar update crash crash", Connection.Get<string>("groups", 1, "description"));
        Connection.Insert("audit_logs", ("user_id", 12), ("action", "download café 日本語"), ("detail", "cookie tab plugin bookmark zoom firefox addon café thread O'Brien"), ("created_at", Utc("2010-06-18T03:38:52Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(Utc("2010-04-22T11:24:18Z"), Connection.Get<DateTime>("users", 26, "joined_at"));
        Assert.Equal(Utc("2010-05-18T00:24:31Z"), Connection.Get<DateTime>("groups", 2, "created_at"));
        Assert.Equal(1, Connection.Update("profiles", 9, "bio", "changed by Suite080 9"));
        Assert.Equal("changed by Suite080 9", Connection.Get<string>("profiles", 9, "bio"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("user26@example.com", Connection.Get<string>("users", 26, "email"));
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Connection.Insert("notifications", ("user_id", 23), ("kind", "Übersetzung bookmark"), ("payload", "toolbar O'Brien naïve cookie 日本語 private profile toolbar private history password profile sync O'Brien session password naïve sync zoom profile plugin update zoom"), ("seen", true), ("created_at", Utc("2010-08-26T07:45:23Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(Utc("2010-12-17T05:13:33Z"), Connection.Get<DateTime>("groups", 3, "created_at"));
        Assert.Equal(1, Connection.Update("notifications", 24, "kind", "changed by Suite080 11"));
        Assert.Equal("changed by Suite080 11", Connection.Get<string>("notifications", 24, "kind"));
        Assert.Equal(1, Connection.Delete("notifications", 26));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal("user-23", Connection.Get<string>("users", 23, "username"));
        Assert.Equal(0, Connection.Count("messages", "sender_id", 28));
        Assert.Equal(1, Connection.Update("users", 15, "email", "changed by Suite080 12"));
        Assert.Equal("changed by Suite080 12", Connection.Get<string>("users", 15, "email"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal("firefox", Connection.Get<string>("audit_logs", 21, "action"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("beta plugin plugin password firefox session crash tab private firefox plugin thread", Connection.Get<string>("groups", 6, "description"));
        Connection.Insert("users", ("username", "user-new-suite080-900130"), ("email", "user900130@example.com"), ("is_active", false), ("karma", 108), ("joined_at", Utc("2010-05-11T04:23:33Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("notifications", ("user_id", 21), ("kind", "toolbar"), ("payload", "firefox 日本語 beta session café O'Brien download session proxy beta bookmark cookie bookmark profile cookie crash"), ("seen", false), ("created_at", Utc("2010-06-16T14:08:26Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(1, Connection.Count("messages", "recipient_id", 1));
        Assert.Equal("café session firefox cookie firefox bookmark addon café crash bookmark firefox addon toolbar session beta café firefox crash", Connection.Get<string>("notifications", 7, "payload"));
        Assert.Equal(1, Connection.Update("users", 1, "email", "changed by Suite080 14"));
        Assert.Equal("changed by Suite080 14", Connection.Get<string>("users", 1, "email"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite081
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(2, Connection.Count("posts", "author_id", 30));
        Assert.Empty(Connection.Ids("attachments", "post_id", 4));
        Assert.Equal(1, Connection.Delete("post_revisions", 5));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 15), ("title", "toolbar thread"), ("replies", 495), ("is_sticky", true), ("created_at", Utc("2010-12-13T01:57:06Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Connection.Insert("forums", ("category_id", 3), ("name", "naïve"), ("slug", "forum-new-suite081-900021"), ("description", "cookie beta 日本語 sync password sync cookie download Übersetzung cookie thread O'Brien firefox zoom update O'Brien cookie Übersetzung naïve profile O'Brien"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(10, Connection.Count("flags"));
        Assert.False(Connection.Get<bool>("forums", 2, "locked"));
        Assert.False(Connection.Get<bool>("profiles", 5, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 6));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.True(Connection.Get<bool>("profiles", 12, "is_public"));
        Assert.Equal(25, Connection.Count("post_votes"));
        Connection.Insert("post_votes", ("post_id", 3), ("user_id", 4), ("value", 307));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.True(Connection.Get<bool>("profiles", 21, "is_public"));
        Assert.Equal(9, Connection.Get<int>("profiles", 9, "user_id"));
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Equal(1, Connection.Update("post_votes", 10, "value", 1577));
        Assert.Equal(1577, Connection.Get<int>("post_votes", 10, "value"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("forums", 4, "locked"));
        Assert.Equal("toolbar font O'Brien sync sync password download private zoom beta history toolbar tab O'Brien profile session bookmark bookmark", Connection.Get<string>("posts", 12, "content"));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 30));
        Connection.Insert("flags", ("post_id", 19), ("reporter_id", 6), ("reason", "beta profile addon"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite081 6"));
        Assert.Equal("changed by Suite081 6", Connection.Get<string>("categories", 3, "title"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(1, Connection.Count("post_revisions", "editor_id", 25));
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal(1, Connection.Update("attachments", 13, "filename", "changed by Suite081 7"));
        Assert.Equal("changed by Suite081 7", Connection.Get<string>("attachments", 13, "filename"));
        Assert.Equal(1, Connection.Update("threads", 17, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 17, "is_sticky"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.True(Connection.Get<bool>("profiles", 15, "is_public"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(27, Connection.Get<int>("post_votes", 3, "user_id"));
        Connection.Insert("post_votes", ("post_id", 40), ("user_id", 4), ("value", 496));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(Utc("2010-11-19T18:09:46Z"), Connection.Get<DateTime>("users", 23, "joined_at"));
        Assert.Equal(19, Connection.Get<int>("post_revisions", 6, "post_id"));
        Assert.Equal([4, 8], Connection.Ids("threads", "forum_id", 2));
        Assert.Equal(1, Connection.Delete("attachments", 12));
        Assert.Equal(14, Connection.Count("attachments"));
        Connection.Insert("post_revisions", ("post_id", 33), ("editor_id", 28), ("content", "download bookmark font update profile private history sync cookie session zoom O'Brien tab plugin toolbar tab history beta tab Übersetzung download beta"), ("created_at", Utc("2010-09-12T15:13:31Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal("toolbar Übersetzung history font", Connection.Get<string>("profiles", 24, "display_name"));
        Connection.Insert("users", ("username", "user-new-suite081-900100"), ("email", "user900100@example.com"), ("is_active", true), ("karma", 68), ("joined_at", Utc("2010-07-25T10:45:34Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("attachments", 15, "filename", "changed by Suite081 10"));
        Assert.Equal("changed by Suite081 10", Connection.Get<string>("attachments", 15, "filename"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(2, Connection.Get<int>("forums", 6, "category_id"));
        Assert.Equal(10, Connection.Count("flags"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "toolbar session update"), ("position", 633));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Empty(Connection.Ids("attachments", "post_id", 7));
        Assert.Equal("user27@example.com", Connection.Get<string>("users", 27, "email"));
        Assert.Equal(1, Connection.Delete("attachments", 9));
        Assert.Equal(14, Connection.Count("attachments"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite082
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal([18], Connection.Ids("post_votes", "user_id", 15));
        Assert.Equal(1, Connection.Delete("profiles", 18));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 15));
        Assert.Equal(3, Connection.Get<int>("profiles", 3, "user_id"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("posts", 4, "content", "changed by Suite082 2"));
        Assert.Equal("changed by Suite082 2", Connection.Get<string>("posts", 4, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(20, Connection.Count("post_revisions"));
        Connection.Insert("post_revisions", ("post_id", 36), ("editor_id", 28), ("content", "proxy proxy password zoom beta history tab session firefox download private café download crash thread thread thread"), ("created_at", Utc("2011-01-13T02:23:20Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("addon history café beta update bookmark private naïve toolbar tab download private Übersetzung sync plugin tab sync bookmark update download password zoom download plugin update", Connection.Get<string>("profiles", 20, "bio"));
        Assert.Equal("sync profile beta tab", Connection.Get<string>("attachments", 14, "filename"));
        Assert.Equal(15, Connection.Get<int>("profiles", 15, "user_id"));
        Assert.Equal(1, Connection.Update("flags", 5, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 5, "handled"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 782));
        Assert.Equal(782, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Assert.True(Connection.Get<bool>("users", 15, "is_active"));
        Assert.Equal(19, Connection.Get<int>("posts", 22, "thread_id"));
        Connection.Insert("post_votes", ("post_id", 35), ("user_id", 25), ("value", 415));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("profiles", 3, "is_public"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(40, Connection.Count("posts"));
        Connection.Insert("threads", ("forum_id", 2), ("creator_id", 24), ("title", "update Übersetzung profile"), ("replies", 14), ("is_sticky", false), ("created_at", Utc("2010-07-09T04:00:55Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal([15], Connection.Ids("posts", "author_id", 26));
        Assert.Equal(1, Connection.Update("profiles", 29, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 29, "is_public"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal([5], Connection.Ids("flags", "reporter_id", 29));
        Assert.True(Connection.Get<bool>("flags", 4, "handled"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "update"), ("position", 15));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("attachments", 3));
        Assert.Equal(14, Connection.Count("attachments"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite083
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(6, Connection.Count("group_members", "group_id", 7));
        Assert.Equal("user-23", Connection.Get<string>("users", 23, "username"));
        Assert.Equal(1, Connection.Update("notifications", 8, "seen", false));
        Assert.False(Connection.Get<bool>("notifications", 8, "seen"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(3, Connection.Get<int>("group_members", 28, "group_id"));
        Assert.Equal("session O'Brien toolbar plugin bookmark addon session zoom session bookmark download cookie 日本語 plugin O'Brien profile", Connection.Get<string>("audit_logs", 19, "detail"));
        Assert.Equal("thread proxy beta bookmark", Connection.Get<string>("profiles", 21, "display_name"));
        Assert.Equal(1, Connection.Update("group_members", 31, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 31, "is_leader"));
        Assert.Equal(1, Connection.Delete("notifications", 30));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2011-01-11T07:29:50Z"), Connection.Get<DateTime>("notifications", 27, "created_at"));
        Assert.False(Connection.Get<bool>("group_members", 39, "is_leader"));
        Assert.Equal("O'Brien addon history sync proxy password private profile crash Übersetzung", Connection.Get<string>("groups", 4, "description"));
        Assert.Equal(1, Connection.Update("group_members", 3, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 3, "is_leader"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(9, Connection.Get<int?>("audit_logs", 18, "user_id"));
        Assert.Equal([3], Connection.Ids("messages", "recipient_id", 17));
        Assert.Equal(1, Connection.Delete("audit_logs", 19));
        Assert.Equal(21, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal([15, 24], Connection.Ids("group_members", "user_id", 23));
        Assert.Equal(1, Connection.Delete("profiles", 7));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("groups", ("name", "sync"), ("description", "日本語 sync download private Übersetzung zoom crash"), ("created_at", Utc("2010-03-14T22:23:40Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 6));
        Assert.False(Connection.Get<bool>("notifications", 17, "seen"));
        Assert.Equal(Utc("2010-08-11T02:40:32Z"), Connection.Get<DateTime>("groups", 7, "created_at"));
        Assert.Equal(1, Connection.Delete("notifications", 8));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.True(Connection.Get<bool>("group_members", 5, "is_leader"));
        Assert.Equal(0, Connection.Count("notifications", "user_id", 26));
        Assert.Equal("proxy tab tab profile history tab update", Connection.Get<string>("profiles", 22, "bio"));
        Connection.Insert("groups", ("name", "firefox 日本語"), ("description", "session update download beta crash café addon update private password crash cookie firefox download sync password addon toolbar"), ("created_at", Utc("2010-06-12T06:06:16Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal([1], Connection.Ids("messages", "recipient_id", 9));
        Assert.Equal([12], Connection.Ids("notifications", "user_id", 1));
        Assert.Equal("user-28", Connection.Get<string>("users", 28, "username"));
        Connection.Insert("group_members", ("group_id", 5), ("user_id", 23), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
        Connection.Insert("messages", ("sender_id", 19), ("recipient_id", 7), ("body", "firefox history profile cookie font thread firefox thread"), ("is_read", true), ("sent_at", Utc("2010-06-07T04:06:36Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("font proxy toolbar tab", Connection.Get<string>("groups", 7, "name"));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(Utc("2010-05-18T00:24:31Z"), Connection.Get<DateTime>("groups", 2, "created_at"));
        Assert.Equal(1, Connection.Update("profiles", 18, "display_name", "changed by Suite083 9"));
        Assert.Equal("changed by Suite083 9", Connection.Get<string>("profiles", 18, "display_name"));
        Connection.Insert("users", ("username", "user-new-suite083-900091"), ("email", "user900091@example.com"), ("is_active", true), ("karma", 574), ("joined_at", Utc("2010-05-26T20:14:56Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.True(Connection.Get<bool>("group_members", 12, "is_leader"));
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 7));
        Assert.Equal(0, Connection.Count("audit_logs", "user_id", 10));
        Assert.Equal(1, Connection.Update("audit_logs", 20, "action", "changed by Suite083 10"));
        Assert.Equal("changed by Suite083 10", Connection.Get<string>("audit_logs", 20, "action"));
    }
}

[UseFixtures<Users, Wiki, WikiVotes>]
public partial class Suite084
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("private toolbar", Connection.Get<string>("profiles", 13, "display_name"));
        Assert.Equal("user24@example.com", Connection.Get<string>("users", 24, "email"));
        Assert.Equal(3, Connection.Get<int>("profiles", 3, "user_id"));
        Assert.Equal(1, Connection.Delete("helpful_votes", 26));
        Assert.Equal(69, Connection.Count("helpful_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(322, Connection.Get<int>("users", 15, "karma"));
        Assert.Equal(25, Connection.Count("documents"));
        Assert.Equal(6, Connection.Get<int?>("documents", 20, "parent_id"));
        Assert.Equal(1, Connection.Delete("profiles", 24));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("bookmark update café", Connection.Get<string>("documents", 3, "title"));
        Assert.Equal(70, Connection.Count("helpful_votes"));
        Connection.Insert("revisions", ("document_id", 19), ("creator_id", 15), ("content", "bookmark firefox history bookmark bookmark Übersetzung Übersetzung proxy tab beta zoom proxy crash proxy firefox password download zoom 日本語 private O'Brien O'Brien password café profile thread beta addon download"), ("is_approved", true), ("created_at", Utc("2010-12-19T13:33:35Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(27, Connection.Get<int?>("helpful_votes", 69, "user_id"));
        Assert.Equal(18, Connection.Get<int>("users", 3, "karma"));
        Connection.Insert("documents", ("parent_id", 3), ("owner_id", 18), ("title", "addon sync"), ("slug", "document-new-suite084-900040"), ("locale", "en-US"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.Equal([8, 20, 52], Connection.Ids("helpful_votes", "user_id", 25));
        Assert.Equal([9, 18, 31, 57], Connection.Ids("helpful_votes", "user_id", 18));
        Connection.Insert("revisions", ("document_id", 6), ("creator_id", 24), ("content", "tab proxy Übersetzung beta crash bookmark 日本語 sync toolbar Übersetzung café plugin bookmark bookmark"), ("is_approved", true), ("created_at", Utc("2010-01-07T20:57:33Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("ja", Connection.Get<string>("documents", 3, "locale"));
        Connection.Insert("revisions", ("document_id", 2), ("creator_id", 25), ("content", "password crash addon crash tab crash password font O'Brien update thread proxy bookmark proxy bookmark proxy Übersetzung download crash"), ("is_approved", false), ("created_at", Utc("2010-10-12T09:05:37Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.False(Connection.Get<bool>("helpful_votes", 59, "helpful"));
        Assert.Equal(24, Connection.Get<int?>("helpful_votes", 54, "user_id"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("revisions", 6, "content", "changed by Suite084 7"));
        Assert.Equal("changed by Suite084 7", Connection.Get<string>("revisions", 6, "content"));
        Connection.Insert("users", ("username", "user-new-suite084-900071"), ("email", "user900071@example.com"), ("is_active", true), ("karma", 814), ("joined_at", Utc("2010-10-26T00:53:37Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.True(Connection.Get<bool>("users", 12, "is_active"));
        Assert.Equal(70, Connection.Count("helpful_votes"));
        Assert.Equal(10, Connection.Get<int>("documents", 20, "owner_id"));
        Connection.Insert("documents", ("parent_id", 17), ("owner_id", 17), ("title", "update addon"), ("slug", "document-new-suite084-900080"), ("locale", "pt-BR"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal("user1@example.com", Connection.Get<string>("users", 1, "email"));
        Assert.Equal("beta", Connection.Get<string>("documents", 21, "title"));
        Assert.Equal(19, Connection.Get<int>("profiles", 19, "user_id"));
        Connection.Insert("revisions", ("document_id", 16), ("creator_id", 12), ("content", "plugin firefox plugin zoom plugin crash"), ("is_approved", false), ("created_at", Utc("2010-08-31T10:23:15Z")));
        Assert.Equal(46, Connection.Count("revisions"));
        Assert.Equal(1, Connection.Delete("profiles", 23));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(1, Connection.Count("helpful_votes", "revision_id", 38));
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.Equal(1, Connection.Delete("profiles", 7));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal("user-13", Connection.Get<string>("users", 13, "username"));
        Assert.Equal(7, Connection.Get<int>("revisions", 9, "creator_id"));
        Assert.Equal("pt-BR", Connection.Get<string>("documents", 6, "locale"));
        Assert.Equal(1, Connection.Update("users", 23, "karma", 1343));
        Assert.Equal(1343, Connection.Get<int>("users", 23, "karma"));
    }
}
