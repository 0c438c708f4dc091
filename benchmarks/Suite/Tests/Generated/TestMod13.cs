// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod13;

[UseFixtures<Users, Community, Messages>]
public partial class Suite073
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([1, 17], Connection.Ids("audit_logs", "user_id", 28));
        Assert.False(Connection.Get<bool>("group_members", 19, "is_leader"));
        Assert.Equal(1, Connection.Update("notifications", 8, "payload", "changed by Suite073 1"));
        Assert.Equal("changed by Suite073 1", Connection.Get<string>("notifications", 8, "payload"));
        Connection.Insert("users", ("username", "user-new-suite073-900011"), ("email", "user900011@example.com"), ("is_active", true), ("karma", 423), ("joined_at", Utc("2010-12-30T22:30:49Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(3, Connection.Count("messages", "recipient_id", 29));
        Assert.Equal(7, Connection.Get<int>("group_members", 29, "user_id"));
        Assert.Equal("zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", Connection.Get<string>("profiles", 4, "bio"));
        Assert.Equal(1, Connection.Update("messages", 7, "body", "changed by Suite073 2"));
        Assert.Equal("changed by Suite073 2", Connection.Get<string>("messages", 7, "body"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(4, Connection.Count("group_members", "group_id", 5));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal("user3@example.com", Connection.Get<string>("users", 3, "email"));
        Assert.Equal(1, Connection.Update("audit_logs", 18, "action", "changed by Suite073 3"));
        Assert.Equal("changed by Suite073 3", Connection.Get<string>("audit_logs", 18, "action"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-05-26T18:36:31Z"), Connection.Get<DateTime>("users", 16, "joined_at"));
        Assert.Equal(Utc("2010-03-28T10:44:51Z"), Connection.Get<DateTime>("groups", 4, "created_at"));
        Connection.Insert("notifications", ("user_id", 17), ("kind", "toolbar profile sync cookie"), ("payload", "addon tab 日本語 download zoom sync thread profile zoom Übersetzung download Übersetzung session profile café download plugin history sync bookmark thread bookmark café naïve"), ("seen", false), ("created_at", Utc("2010-09-29T14:44:35Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("group_members", 14, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 14, "is_leader"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("addon O'Brien Übersetzung crash profile 日本語 download bookmark beta plugin naïve toolbar download thread update sync plugin", Connection.Get<string>("profiles", 10, "bio"));
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(1, Connection.Delete("audit_logs", 18));
        Assert.Equal(21, Connection.Count("audit_logs"));
        Assert.Equal(1, Connection.Update("profiles", 10, "display_name", "changed by Suite073 5"));
        Assert.Equal("changed by Suite073 5", Connection.Get<string>("profiles", 10, "display_name"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal([1, 3, 6, 16, 20, 24, 25, 33], Connection.Ids("group_members", "group_id", 6));
        Assert.False(Connection.Get<bool>("profiles", 22, "is_public"));
        Assert.Equal([4], Connection.Ids("notifications", "user_id", 2));
        Connection.Insert("notifications", ("user_id", 19), ("kind", "font"), ("payload", "password toolbar sync proxy cookie tab profile 日本語 private update"), ("seen", true), ("created_at", Utc("2010-12-01T01:55:57Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("history session beta font addon naïve crash 日本語 password 日本語 addon addon proxy proxy", Connection.Get<string>("messages", 14, "body"));
        Assert.Equal(6, Connection.Get<int>("group_members", 33, "group_id"));
        Assert.Equal([5], Connection.Ids("notifications", "user_id", 4));
        Connection.Insert("notifications", ("user_id", 12), ("kind", "history"), ("payload", "toolbar toolbar toolbar private naïve private crash toolbar beta password profile sync naïve thread session download sync O'Brien toolbar download zoom café café crash session addon café café addon\n\"quoted\" \\ backslash"), ("seen", false), ("created_at", Utc("2010-10-25T05:17:06Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Connection.Insert("audit_logs", ("user_id", 19), ("action", "password proxy"), ("detail", "sync download naïve crash zoom history history O'Brien"), ("created_at", Utc("2010-02-10T23:47:51Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("user13@example.com", Connection.Get<string>("users", 13, "email"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(1, Connection.Update("groups", 8, "description", "changed by Suite073 8"));
        Assert.Equal("changed by Suite073 8", Connection.Get<string>("groups", 8, "description"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal(Utc("2010-03-28T10:44:51Z"), Connection.Get<DateTime>("groups", 4, "created_at"));
        Assert.Equal("日本語 O'Brien bookmark", Connection.Get<string>("audit_logs", 6, "action"));
        Assert.Equal(1, Connection.Delete("group_members", 18));
        Assert.Equal(39, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("beta plugin plugin password firefox session crash tab private firefox plugin thread", Connection.Get<string>("groups", 6, "description"));
        Assert.Equal([24, 27], Connection.Ids("notifications", "user_id", 21));
        Assert.Equal(1, Connection.Update("audit_logs", 3, "action", "changed by Suite073 10"));
        Assert.Equal("changed by Suite073 10", Connection.Get<string>("audit_logs", 3, "action"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(23, Connection.Get<int>("messages", 32, "recipient_id"));
        Assert.Equal(5, Connection.Get<int>("messages", 24, "recipient_id"));
        Assert.Equal("user-24", Connection.Get<string>("users", 24, "username"));
        Assert.Equal(1, Connection.Update("groups", 6, "description", "changed by Suite073 11"));
        Assert.Equal("changed by Suite073 11", Connection.Get<string>("groups", 6, "description"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(5, Connection.Get<int>("group_members", 9, "user_id"));
        Assert.Equal("sync password history sync password download naïve tab sync download thread cookie naïve private bookmark Übersetzung 日本語 font zoom crash bookmark crash naïve\n\"quoted\" \\ backslash", Connection.Get<string>("messages", 1, "body"));
        Assert.Equal([16], Connection.Ids("audit_logs", "user_id", 2));
        Connection.Insert("audit_logs", ("user_id", 19), ("action", "beta 日本語 bookmark O'Brien"), ("detail", "proxy Übersetzung tab beta zoom plugin password sync proxy addon toolbar plugin toolbar private 日本語 beta tab firefox 日本語 naïve cookie plugin O'Brien Übersetzung bookmark zoom"), ("created_at", Utc("2010-12-31T18:26:03Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 5));
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 6));
        Assert.Equal(1, Connection.Delete("notifications", 15));
        Assert.Equal(29, Connection.Count("notifications"));
        Connection.Insert("messages", ("sender_id", 4), ("recipient_id", 16), ("body", "naïve plugin download crash addon cookie plugin 日本語 bookmark"), ("is_read", false), ("sent_at", Utc("2010-12-16T03:40:07Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(2, Connection.Count("messages", "recipient_id", 30));
        Assert.Equal(1, Connection.Update("group_members", 32, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 32, "is_leader"));
        Connection.Insert("groups", ("name", "sync"), ("description", "toolbar history bookmark thread download history cookie addon crash café naïve crash café password session"), ("created_at", Utc("2010-10-19T07:50:11Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite074
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 19));
        Assert.Equal(560, Connection.Get<int>("users", 28, "karma"));
        Assert.Equal("crash firefox profile password sync password", Connection.Get<string>("groups", 5, "description"));
        Assert.Equal(1, Connection.Update("notifications", 2, "seen", true));
        Assert.True(Connection.Get<bool>("notifications", 2, "seen"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(1, Connection.Count("audit_logs", "user_id", 30));
        Assert.Equal(Utc("2011-01-01T05:36:50Z"), Connection.Get<DateTime>("audit_logs", 14, "created_at"));
        Assert.Equal(30, Connection.Get<int?>("audit_logs", 20, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 30));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("audit_logs", 12, "action", "changed by Suite074 2"));
        Assert.Equal("changed by Suite074 2", Connection.Get<string>("audit_logs", 12, "action"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.False(Connection.Get<bool>("users", 29, "is_active"));
        Assert.Equal("user-2", Connection.Get<string>("users", 2, "username"));
        Assert.Equal(1, Connection.Update("users", 14, "is_active", true));
        Assert.True(Connection.Get<bool>("users", 14, "is_active"));
        Connection.Insert("notifications", ("user_id", 20), ("kind", "bookmark"), ("payload", "café 日本語 toolbar naïve zoom history plugin tab update update profile bookmark tab bookmark download addon bookmark firefox"), ("seen", false), ("created_at", Utc("2010-03-23T05:10:47Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(2, Connection.Count("audit_logs", "user_id", 12));
        Assert.Equal("beta plugin plugin password firefox session crash tab private firefox plugin thread", Connection.Get<string>("groups", 6, "description"));
        Connection.Insert("groups", ("name", "download 日本語 font zoom"), ("description", "password crash bookmark addon 日本語 thread password crash\n\"quoted\" \\ backslash"), ("created_at", Utc("2010-02-02T22:01:25Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("tab font font font password toolbar toolbar Übersetzung download addon session proxy bookmark bookmark password private plugin plugin font profile", Connection.Get<string>("profiles", 9, "bio"));
        Assert.True(Connection.Get<bool>("users", 4, "is_active"));
        Assert.Equal(1, Connection.Delete("audit_logs", 15));
        Assert.Equal(21, Connection.Count("audit_logs"));
        Assert.Equal(1, Connection.Update("groups", 5, "description", "changed by Suite074 5"));
        Assert.Equal("changed by Suite074 5", Connection.Get<string>("groups", 5, "description"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite075
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("tag-10", Connection.Get<string>("tags", 10, "slug"));
        Assert.Equal(388, Connection.Get<int>("users", 17, "karma"));
        Connection.Insert("tags", ("name", "font thread"), ("slug", "tag-new-suite075-900010"));
        Assert.Equal(15, Connection.Count("tags"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(6, Connection.Count("threads", "forum_id", 5));
        Assert.Equal("update update", Connection.Get<string>("profiles", 5, "display_name"));
        Assert.Equal(1, Connection.Delete("thread_watches", 23));
        Assert.Equal(23, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("beta password", Connection.Get<string>("profiles", 4, "display_name"));
        Assert.Equal([6, 21, 23], Connection.Ids("thread_tags", "thread_id", 10));
        Assert.Equal(1, Connection.Delete("thread_tags", 2));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(1, Connection.Count("thread_watches", "user_id", 12));
        Assert.Equal(14, Connection.Count("tags"));
        Assert.True(Connection.Get<bool>("users", 3, "is_active"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 19), ("title", "profile O'Brien Übersetzung"), ("replies", 664), ("is_sticky", false), ("created_at", Utc("2011-01-14T14:05:18Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(12, Connection.Get<int>("posts", 16, "thread_id"));
        Assert.Equal(21, Connection.Get<int>("profiles", 21, "user_id"));
        Connection.Insert("forums", ("category_id", 4), ("name", "crash"), ("slug", "forum-new-suite075-900050"), ("description", "proxy 日本語 thread download password cookie update history zoom toolbar"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
        Assert.Equal(1, Connection.Delete("thread_watches", 11));
        Assert.Equal(23, Connection.Count("thread_watches"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.False(Connection.Get<bool>("users", 11, "is_active"));
        Assert.Equal(1, Connection.Update("profiles", 30, "bio", "changed by Suite075 6"));
        Assert.Equal("changed by Suite075 6", Connection.Get<string>("profiles", 30, "bio"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(22, Connection.Get<int>("profiles", 22, "user_id"));
        Assert.Equal([6], Connection.Ids("forums", "category_id", 2));
        Assert.Equal(1, Connection.Delete("forum_moderators", 7));
        Assert.Equal(7, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.True(Connection.Get<bool>("profiles", 18, "is_public"));
        Assert.Equal(1, Connection.Update("profiles", 6, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 6, "is_public"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(1, Connection.Count("posts", "thread_id", 13));
        Assert.Equal("session", Connection.Get<string>("tags", 6, "name"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "thread zoom"), ("position", 598));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal([9, 38], Connection.Ids("posts", "author_id", 10));
        Assert.Equal("user21@example.com", Connection.Get<string>("users", 21, "email"));
        Connection.Insert("forums", ("category_id", 2), ("name", "thread plugin"), ("slug", "forum-new-suite075-900100"), ("description", "日本語 日本語 proxy update update thread sync zoom addon thread addon private cookie 日本語 password 日本語 tab bookmark naïve sync bookmark beta addon session naïve font crash beta naïve"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite076
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("thread password", Connection.Get<string>("forums", 5, "name"));
        Assert.Empty(Connection.Ids("attachments", "post_id", 21));
        Assert.Equal([10], Connection.Ids("posts", "thread_id", 9));
        Assert.Equal(1, Connection.Update("forums", 2, "name", "changed by Suite076 1"));
        Assert.Equal("changed by Suite076 1", Connection.Get<string>("forums", 2, "name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(5, Connection.Count("threads", "forum_id", 1));
        Assert.Equal(17, Connection.Get<int>("profiles", 17, "user_id"));
        Connection.Insert("attachments", ("post_id", 13), ("uploader_id", 4), ("filename", "tab"), ("size", 557));
        Assert.Equal(16, Connection.Count("attachments"));
        Connection.Insert("attachments", ("post_id", 29), ("uploader_id", 5), ("filename", "thread download naïve"), ("size", 902));
        Assert.Equal(17, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 18));
        Assert.Equal("update update profile proxy", Connection.Get<string>("forums", 2, "name"));
        Connection.Insert("post_revisions", ("post_id", 14), ("editor_id", 13), ("content", "download thread beta cookie password session zoom private password naïve download session history addon bookmark thread history session O'Brien\n\"quoted\" \\ backslash"), ("created_at", Utc("2010-11-12T03:35:36Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(228, Connection.Get<int>("users", 14, "karma"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Update("forums", 3, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 3, "locked"));
        Assert.Equal(1, Connection.Update("flags", 3, "handled", true));
        Assert.True(Connection.Get<bool>("flags", 3, "handled"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal(Utc("2010-11-19T07:47:46Z"), Connection.Get<DateTime>("post_revisions", 3, "created_at"));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Connection.Insert("flags", ("post_id", 33), ("reporter_id", 3), ("reason", "sync O'Brien 日本語"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
    }
}

[UseFixtures<Users, Forums, Questions>]
public partial class Suite077
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal(1, Connection.Delete("profiles", 14));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("profiles", 19));
        Assert.Equal(28, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("café font password", Connection.Get<string>("threads", 3, "title"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(Utc("2010-11-19T18:09:46Z"), Connection.Get<DateTime>("users", 23, "joined_at"));
        Assert.Equal(1, Connection.Update("posts", 27, "score", 1548));
        Assert.Equal(1548, Connection.Get<int>("posts", 27, "score"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Assert.Equal("user5@example.com", Connection.Get<string>("users", 5, "email"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite077 3"));
        Assert.Equal("changed by Suite077 3", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(1, Connection.Delete("profiles", 10));
        Assert.Equal(29, Connection.Count("profiles"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite078
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(24, Connection.Get<int>("threads", 2, "creator_id"));
        Assert.True(Connection.Get<bool>("forums", 1, "locked"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "update font beta"), ("position", 394));
        Assert.Equal(5, Connection.Count("categories"));
        Connection.Insert("post_revisions", ("post_id", 38), ("editor_id", 19), ("content", "download café cookie session update proxy password download crash update café addon tab download beta profile tab toolbar cookie proxy profile beta history font password"), ("created_at", Utc("2010-02-05T20:59:31Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal([8], Connection.Ids("posts", "thread_id", 17));
        Assert.Equal(1, Connection.Get<int>("threads", 14, "forum_id"));
        Assert.Equal(1, Connection.Update("profiles", 18, "bio", "changed by Suite078 2"));
        Assert.Equal("changed by Suite078 2", Connection.Get<string>("profiles", 18, "bio"));
        Assert.Equal(1, Connection.Update("post_revisions", 5, "content", "changed by Suite078 2"));
        Assert.Equal("changed by Suite078 2", Connection.Get<string>("post_revisions", 5, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 11));
        Connection.Insert("flags", ("post_id", 33), ("reporter_id", 22), ("reason", "font crash history plugin"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
        Connection.Insert("forums", ("category_id", 4), ("name", "session toolbar"), ("slug", "forum-new-suite078-900031"), ("description", "cookie thread naïve font font crash beta beta history history private O'Brien zoom tab download cookie tab 日本語 tab 日本語 firefox bookmark crash"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("update O'Brien addon private font addon font beta beta zoom firefox private download café firefox naïve crash download", Connection.Get<string>("profiles", 6, "bio"));
        Assert.Equal(1, Connection.Update("profiles", 11, "bio", "changed by Suite078 4"));
        Assert.Equal("changed by Suite078 4", Connection.Get<string>("profiles", 11, "bio"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(20, Connection.Get<int>("posts", 1, "thread_id"));
        Assert.Equal("addon proxy", Connection.Get<string>("profiles", 29, "display_name"));
        Assert.Equal(16, Connection.Get<int>("profiles", 16, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.False(Connection.Get<bool>("flags", 9, "handled"));
        Assert.Equal(940, Connection.Get<int>("posts", 29, "score"));
        Assert.False(Connection.Get<bool>("profiles", 7, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 18));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(4, Connection.Count("posts", "thread_id", 7));
        Assert.Equal(Utc("2010-03-01T11:07:39Z"), Connection.Get<DateTime>("threads", 8, "created_at"));
        Assert.Equal(566, Connection.Get<int>("users", 8, "karma"));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite078 7"));
        Assert.Equal("changed by Suite078 7", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(1, Connection.Delete("post_revisions", 16));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 36));
        Assert.Equal([2], Connection.Ids("posts", "author_id", 12));
        Connection.Insert("forums", ("category_id", 3), ("name", "update password session bookmark"), ("slug", "forum-new-suite078-900080"), ("description", "password toolbar password bookmark session toolbar update password 日本語 proxy café firefox download"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(16, Connection.Get<int>("flags", 3, "post_id"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("profiles", 4));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(1, Connection.Count("post_votes", "user_id", 28));
        Assert.True(Connection.Get<bool>("users", 20, "is_active"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite078 10"));
        Assert.Equal("changed by Suite078 10", Connection.Get<string>("categories", 3, "title"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Empty(Connection.Ids("flags", "reporter_id", 16));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Delete("attachments", 13));
        Assert.Equal(14, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("attachments", 9, "size", 974));
        Assert.Equal(974, Connection.Get<int>("attachments", 9, "size"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Equal(1, Connection.Delete("post_votes", 7));
        Assert.Equal(24, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("users", 1, "karma", 601));
        Assert.Equal(601, Connection.Get<int>("users", 1, "karma"));
    }
}
