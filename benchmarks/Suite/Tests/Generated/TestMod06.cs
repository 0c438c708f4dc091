// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod06;

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite031
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("proxy password", Connection.Get<string>("profiles", 17, "display_name"));
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("attachments", ("post_id", 4), ("uploader_id", 6), ("filename", "bookmark session history profile"), ("size", 634));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 15));
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Connection.Insert("attachments", ("post_id", 20), ("uploader_id", 3), ("filename", "crash profile"), ("size", 272));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 15));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Update("posts", 30, "score", 1692));
        Assert.Equal(1692, Connection.Get<int>("posts", 30, "score"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(3, Connection.Get<int>("attachments", 10, "uploader_id"));
        Assert.Equal(1, Connection.Delete("post_revisions", 6));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Connection.Insert("flags", ("post_id", 28), ("reporter_id", 22), ("reason", "font addon beta"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("flags", 6, "reason", "changed by Suite031 5"));
        Assert.Equal("changed by Suite031 5", Connection.Get<string>("flags", 6, "reason"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(910, Connection.Get<int>("posts", 27, "score"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("attachments", 6, "filename", "changed by Suite031 6"));
        Assert.Equal("changed by Suite031 6", Connection.Get<string>("attachments", 6, "filename"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite032
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([5, 7, 13, 14, 20], Connection.Ids("threads", "forum_id", 1));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 875));
        Assert.Equal(875, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("threads", ("forum_id", 3), ("creator_id", 8), ("title", "font crash"), ("replies", 448), ("is_sticky", false), ("created_at", Utc("2010-11-09T14:10:12Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite033
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("thread password history", Connection.Get<string>("flags", 3, "reason"));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.True(Connection.Get<bool>("flags", 4, "handled"));
        Connection.Insert("threads", ("forum_id", 2), ("creator_id", 29), ("title", "plugin naïve"), ("replies", 603), ("is_sticky", true), ("created_at", Utc("2010-12-14T20:34:33Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Connection.Insert("users", ("username", "user-new-suite033-900011"), ("email", "user900011@example.com"), ("is_active", false), ("karma", 670), ("joined_at", Utc("2010-07-05T02:42:12Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Assert.Equal(1, Connection.Count("post_votes", "user_id", 28));
        Assert.Equal("forum-3", Connection.Get<string>("forums", 3, "slug"));
        Connection.Insert("flags", ("post_id", 7), ("reporter_id", 2), ("reason", "Übersetzung download"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
        Assert.Equal(1, Connection.Update("users", 6, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 6, "is_active"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("private toolbar", Connection.Get<string>("profiles", 13, "display_name"));
        Assert.Equal("cookie session tab proxy session toolbar café", Connection.Get<string>("profiles", 25, "bio"));
        Assert.Equal(3, Connection.Count("post_votes", "user_id", 27));
        Connection.Insert("posts", ("thread_id", 18), ("author_id", 15), ("content", "cookie private bookmark private crash crash font"), ("score", 679), ("created_at", Utc("2010-04-15T05:26:54Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([8], Connection.Ids("post_revisions", "post_id", 30));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(1, Connection.Update("flags", 7, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 7, "handled"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Empty(Connection.Ids("flags", "post_id", 9));
        Assert.Equal(3, Connection.Get<int>("post_revisions", 9, "post_id"));
        Assert.Equal(1, Connection.Update("attachments", 9, "filename", "changed by Suite033 5"));
        Assert.Equal("changed by Suite033 5", Connection.Get<string>("attachments", 9, "filename"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(6, Connection.Get<int>("post_votes", 12, "user_id"));
        Assert.Equal("user15@example.com", Connection.Get<string>("users", 15, "email"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("post_revisions", 11, "content", "changed by Suite033 6"));
        Assert.Equal("changed by Suite033 6", Connection.Get<string>("post_revisions", 11, "content"));
        Connection.Insert("attachments", ("post_id", 1), ("uploader_id", 8), ("filename", "beta download thread addon"), ("size", 609));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Empty(Connection.Ids("flags", "reporter_id", 15));
        Assert.Equal(27, Connection.Get<int>("flags", 1, "reporter_id"));
        Assert.Equal(10, Connection.Count("flags"));
        Connection.Insert("posts", ("thread_id", 16), ("author_id", 14), ("content", "plugin update proxy toolbar cookie café plugin update zoom font session private zoom thread 日本語 private password crash thread thread zoom private crash beta history private private"), ("score", 868), ("created_at", Utc("2010-10-19T10:58:10Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(2, Connection.Count("threads", "creator_id", 25));
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Delete("attachments", 12));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal("proxy bookmark profile password", Connection.Get<string>("profiles", 11, "display_name"));
        Connection.Insert("post_revisions", ("post_id", 14), ("editor_id", 25), ("content", "cookie café café zoom firefox addon bookmark tab beta addon download profile plugin history O'Brien tab session plugin history session 日本語 thread addon bookmark crash bookmark Übersetzung cookie"), ("created_at", Utc("2010-02-20T07:21:00Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(2, Connection.Count("threads", "forum_id", 2));
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("post_votes", 10, "value", 1148));
        Assert.Equal(1148, Connection.Get<int>("post_votes", 10, "value"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Empty(Connection.Ids("flags", "post_id", 31));
        Assert.Equal(1, Connection.Update("categories", 1, "title", "changed by Suite033 11"));
        Assert.Equal("changed by Suite033 11", Connection.Get<string>("categories", 1, "title"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 30), ("title", "tab update café"), ("replies", 36), ("is_sticky", true), ("created_at", Utc("2010-03-01T19:40:48Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 25));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 1));
        Assert.Equal(17, Connection.Get<int>("post_votes", 23, "post_id"));
        Connection.Insert("forums", ("category_id", 3), ("name", "crash O'Brien zoom cookie"), ("slug", "forum-new-suite033-900120"), ("description", "password café update private session font session addon font update café toolbar 日本語 O'Brien bookmark session download café proxy"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal("user-5", Connection.Get<string>("users", 5, "username"));
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal(1, Connection.Delete("flags", 3));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Connection.Insert("categories", ("parent_id", 3), ("title", "beta tab"), ("position", 86));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.True(Connection.Get<bool>("forums", 6, "locked"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(1, Connection.Delete("flags", 1));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(884, Connection.Get<int>("attachments", 8, "size"));
        Assert.Equal("download", Connection.Get<string>("attachments", 10, "filename"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 26), ("title", "proxy crash plugin"), ("replies", 859), ("is_sticky", false), ("created_at", Utc("2010-02-28T00:14:19Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("users", 3, "karma", 300));
        Assert.Equal(300, Connection.Get<int>("users", 3, "karma"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Empty(Connection.Ids("flags", "post_id", 31));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 27));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("threads", ("forum_id", 3), ("creator_id", 29), ("title", "sync plugin"), ("replies", 101), ("is_sticky", true), ("created_at", Utc("2010-10-25T17:38:24Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Connection.Insert("posts", ("thread_id", 2), ("author_id", 28), ("content", "session cookie 日本語 crash zoom crash profile"), ("score", 800), ("created_at", Utc("2010-05-13T02:19:20Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal(20, Connection.Get<int>("profiles", 20, "user_id"));
        Assert.Equal(Utc("2011-01-13T19:41:21Z"), Connection.Get<DateTime>("post_revisions", 8, "created_at"));
        Assert.Equal(1, Connection.Delete("profiles", 17));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite033 18"));
        Assert.Equal("changed by Suite033 18", Connection.Get<string>("categories", 3, "title"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.False(Connection.Get<bool>("users", 1, "is_active"));
        Assert.Equal(19, Connection.Get<int>("posts", 36, "thread_id"));
        Connection.Insert("post_votes", ("post_id", 4), ("user_id", 13), ("value", 398));
        Assert.Equal(26, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite033 19"));
        Assert.Equal("changed by Suite033 19", Connection.Get<string>("categories", 4, "title"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(9, Connection.Get<int>("post_votes", 21, "user_id"));
        Assert.Equal(1, Connection.Delete("post_revisions", 17));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Delete("post_revisions", 16));
        Assert.Equal(18, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.False(Connection.Get<bool>("users", 18, "is_active"));
        Assert.Equal(3, Connection.Get<int>("threads", 10, "creator_id"));
        Assert.Equal(1, Connection.Count("posts", "author_id", 1));
        Assert.Equal(1, Connection.Delete("attachments", 1));
        Assert.Equal(14, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("forums", 5, "description", "changed by Suite033 21"));
        Assert.Equal("changed by Suite033 21", Connection.Get<string>("forums", 5, "description"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Equal(476, Connection.Get<int>("threads", 1, "replies"));
        Assert.Equal(1, Connection.Count("post_revisions", "editor_id", 9));
        Assert.Equal(1, Connection.Delete("post_votes", 16));
        Assert.Equal(24, Connection.Count("post_votes"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite034
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("zoom café toolbar toolbar café zoom session download beta profile thread firefox private cookie O'Brien private bookmark firefox cookie thread session proxy toolbar update crash crash", Connection.Get<string>("groups", 1, "description"));
        Assert.Equal(6, Connection.Count("messages", "sender_id", 17));
        Assert.Equal("proxy private beta cookie proxy download beta private 日本語 password session thread", Connection.Get<string>("profiles", 30, "bio"));
        Assert.Equal(1, Connection.Update("notifications", 4, "kind", "changed by Suite034 1"));
        Assert.Equal("changed by Suite034 1", Connection.Get<string>("notifications", 4, "kind"));
        Connection.Insert("notifications", ("user_id", 24), ("kind", "tab toolbar history"), ("payload", "café Übersetzung tab cookie update session addon naïve addon café history plugin profile profile proxy sync update font 日本語 tab profile update"), ("seen", false), ("created_at", Utc("2010-02-14T12:23:13Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([1, 3, 6, 16, 20, 24, 25, 33], Connection.Ids("group_members", "group_id", 6));
        Assert.False(Connection.Get<bool>("group_members", 10, "is_leader"));
        Assert.Equal(1, Connection.Update("group_members", 22, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 22, "is_leader"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-07-23T08:09:33Z"), Connection.Get<DateTime>("groups", 6, "created_at"));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(Utc("2010-10-12T17:41:16Z"), Connection.Get<DateTime>("groups", 8, "created_at"));
        Assert.Equal(1, Connection.Update("audit_logs", 4, "detail", "changed by Suite034 3"));
        Assert.Equal("changed by Suite034 3", Connection.Get<string>("audit_logs", 4, "detail"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-08-07T15:29:23Z"), Connection.Get<DateTime>("users", 1, "joined_at"));
        Assert.Equal(0, Connection.Count("audit_logs", "user_id", 13));
        Assert.Equal(36, Connection.Get<int>("users", 1, "karma"));
        Assert.Equal(1, Connection.Update("profiles", 10, "display_name", "changed by Suite034 4"));
        Assert.Equal("changed by Suite034 4", Connection.Get<string>("profiles", 10, "display_name"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(Utc("2010-04-26T18:53:08Z"), Connection.Get<DateTime>("audit_logs", 15, "created_at"));
        Assert.Equal(Utc("2010-04-09T11:53:22Z"), Connection.Get<DateTime>("notifications", 12, "created_at"));
        Assert.Equal(1, Connection.Delete("group_members", 16));
        Assert.Equal(39, Connection.Count("group_members"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite035
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(456, Connection.Get<int>("poll_options", 23, "position"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(4, Connection.Get<int>("poll_votes", 3, "user_id"));
        Assert.Equal(1, Connection.Update("profiles", 7, "display_name", "changed by Suite035 1"));
        Assert.Equal("changed by Suite035 1", Connection.Get<string>("profiles", 7, "display_name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 11));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Connection.Insert("forums", ("category_id", 4), ("name", "Übersetzung session cookie"), ("slug", "forum-new-suite035-900020"), ("description", "history update firefox session toolbar update private plugin plugin font font sync Übersetzung"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.False(Connection.Get<bool>("users", 21, "is_active"));
        Assert.Equal(5, Connection.Get<int>("poll_options", 5, "poll_id"));
        Assert.Equal(7, Connection.Get<int>("polls", 6, "thread_id"));
        Connection.Insert("poll_options", ("poll_id", 4), ("label", "private"), ("position", 12));
        Assert.Equal(25, Connection.Count("poll_options"));
        Assert.Equal(1, Connection.Update("poll_options", 21, "label", "changed by Suite035 3"));
        Assert.Equal("changed by Suite035 3", Connection.Get<string>("poll_options", 21, "label"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("poll_votes", "user_id", 22));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(2, Connection.Count("posts", "author_id", 20));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite035 4"));
        Assert.Equal("changed by Suite035 4", Connection.Get<string>("categories", 4, "title"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite036
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(40, Connection.Count("posts"));
        Connection.Insert("forums", ("category_id", 4), ("name", "update profile"), ("slug", "forum-new-suite036-900010"), ("description", "cookie 日本語 password private O'Brien O'Brien beta proxy toolbar session password café Übersetzung download download Übersetzung update update cookie sync addon tab naïve"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(Utc("2010-12-02T17:45:43Z"), Connection.Get<DateTime>("posts", 25, "created_at"));
        Assert.Equal("history history", Connection.Get<string>("profiles", 25, "display_name"));
        Connection.Insert("users", ("username", "user-new-suite036-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 624), ("joined_at", Utc("2011-01-21T10:19:15Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(6, Connection.Count("polls"));
        Assert.Equal(1, Connection.Update("posts", 12, "content", "changed by Suite036 3"));
        Assert.Equal("changed by Suite036 3", Connection.Get<string>("posts", 12, "content"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(1, Connection.Delete("profiles", 5));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("forums", ("category_id", 1), ("name", "tab thread Übersetzung"), ("slug", "forum-new-suite036-900041"), ("description", "日本語 日本語 toolbar tab café crash password update history bookmark crash café bookmark profile crash O'Brien thread O'Brien O'Brien password addon beta download cookie café naïve"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("polls"));
        Assert.Equal(6, Connection.Count("forums"));
        Connection.Insert("users", ("username", "user-new-suite036-900050"), ("email", "user900050@example.com"), ("is_active", false), ("karma", 554), ("joined_at", Utc("2010-05-13T19:50:22Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}
