// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod16;

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite091
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(1, Connection.Update("post_revisions", 20, "content", "changed by Suite091 1"));
        Assert.Equal("changed by Suite091 1", Connection.Get<string>("post_revisions", 20, "content"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([13, 15], Connection.Ids("post_revisions", "editor_id", 12));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.Equal(3, Connection.Count("threads", "forum_id", 4));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1134));
        Assert.Equal(1134, Connection.Get<int>("categories", 1, "position"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(1, Connection.Count("flags", "post_id", 21));
        Assert.Equal("firefox crash tab password Übersetzung thread addon firefox download cookie cookie password thread password plugin naïve update download bookmark", Connection.Get<string>("post_revisions", 11, "content"));
        Connection.Insert("flags", ("post_id", 26), ("reporter_id", 6), ("reason", "sync"), ("handled", true));
        Assert.Equal(11, Connection.Count("flags"));
        Assert.Equal(1, Connection.Delete("post_revisions", 10));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 14));
        Assert.Equal([9], Connection.Ids("post_votes", "post_id", 28));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("post_revisions", 8));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("post_revisions", 13, "content", "changed by Suite091 4"));
        Assert.Equal("changed by Suite091 4", Connection.Get<string>("post_revisions", 13, "content"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Empty(Connection.Ids("post_votes", "post_id", 9));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(6, Connection.Get<int>("profiles", 6, "user_id"));
        Assert.Equal(1, Connection.Update("posts", 29, "content", "changed by Suite091 5"));
        Assert.Equal("changed by Suite091 5", Connection.Get<string>("posts", 29, "content"));
        Connection.Insert("users", ("username", "user-new-suite091-900051"), ("email", "user900051@example.com"), ("is_active", true), ("karma", 10), ("joined_at", Utc("2010-12-14T17:58:41Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 8));
        Assert.Equal(1, Connection.Delete("post_revisions", 6));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("日本語 zoom font cookie font crash zoom update", Connection.Get<string>("forums", 2, "description"));
        Assert.False(Connection.Get<bool>("users", 29, "is_active"));
        Assert.Equal(40, Connection.Count("posts"));
        Connection.Insert("post_revisions", ("post_id", 7), ("editor_id", 1), ("content", "password toolbar cookie tab 日本語 update private zoom session download session history plugin session download Übersetzung update zoom zoom cookie private O'Brien café firefox password café naïve"), ("created_at", Utc("2010-03-18T17:28:42Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("users", 16, "email", "changed by Suite091 7"));
        Assert.Equal("changed by Suite091 7", Connection.Get<string>("users", 16, "email"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(0, Connection.Count("flags", "post_id", 40));
        Assert.Equal(1, Connection.Update("post_revisions", 10, "content", "changed by Suite091 8"));
        Assert.Equal("changed by Suite091 8", Connection.Get<string>("post_revisions", 10, "content"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite092
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("café private naïve", Connection.Get<string>("groups", 6, "name"));
        Assert.False(Connection.Get<bool>("group_members", 19, "is_leader"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("notifications", ("user_id", 3), ("kind", "bookmark"), ("payload", "O'Brien thread cookie thread session Übersetzung 日本語 zoom bookmark naïve sync font firefox plugin firefox zoom café profile bookmark beta cookie history password"), ("seen", false), ("created_at", Utc("2010-04-10T23:15:19Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.True(Connection.Get<bool>("group_members", 18, "is_leader"));
        Assert.Equal("O'Brien", Connection.Get<string>("profiles", 20, "display_name"));
        Assert.Equal("bookmark naïve O'Brien update", Connection.Get<string>("groups", 1, "name"));
        Assert.Equal(1, Connection.Update("users", 26, "karma", 761));
        Assert.Equal(761, Connection.Get<int>("users", 26, "karma"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("user-11", Connection.Get<string>("users", 11, "username"));
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal(1, Connection.Update("profiles", 10, "bio", "changed by Suite092 3"));
        Assert.Equal("changed by Suite092 3", Connection.Get<string>("profiles", 10, "bio"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(3, Connection.Count("messages", "sender_id", 29));
        Assert.False(Connection.Get<bool>("notifications", 17, "seen"));
        Assert.Equal("zoom proxy thread", Connection.Get<string>("audit_logs", 13, "action"));
        Assert.Equal(1, Connection.Update("group_members", 13, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 13, "is_leader"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite093
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 18));
        Assert.Equal(5, Connection.Get<int>("threads", 19, "forum_id"));
        Assert.Equal([18, 22, 33], Connection.Ids("poll_votes", "option_id", 5));
        Assert.Equal(1, Connection.Update("users", 15, "email", "changed by Suite093 1"));
        Assert.Equal("changed by Suite093 1", Connection.Get<string>("users", 15, "email"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", Connection.Get<string>("profiles", 12, "bio"));
        Assert.Equal("bookmark", Connection.Get<string>("polls", 2, "question"));
        Assert.True(Connection.Get<bool>("threads", 6, "is_sticky"));
        Assert.Equal(1, Connection.Update("users", 24, "karma", 317));
        Assert.Equal(317, Connection.Get<int>("users", 24, "karma"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "font"), ("position", 675));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(7, Connection.Get<int>("posts", 37, "thread_id"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Connection.Insert("polls", ("thread_id", 12), ("question", "session cookie café"), ("closes_at", null));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(23, Connection.Get<int>("poll_votes", 21, "option_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 3));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Empty(Connection.Ids("posts", "author_id", 16));
        Assert.Equal("proxy tab tab profile history tab update", Connection.Get<string>("profiles", 22, "bio"));
        Assert.Equal(7, Connection.Get<int>("posts", 38, "thread_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 33));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 833));
        Assert.Equal(833, Connection.Get<int>("categories", 2, "position"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite094
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-12-24T20:38:36Z"), Connection.Get<DateTime>("users", 14, "joined_at"));
        Assert.Equal("download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", Connection.Get<string>("profiles", 27, "bio"));
        Assert.Equal(36, Connection.Get<int>("users", 1, "karma"));
        Connection.Insert("users", ("username", "user-new-suite094-900010"), ("email", "user900010@example.com"), ("is_active", true), ("karma", 220), ("joined_at", Utc("2010-03-06T00:54:01Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("audit_logs", 4, "action", "changed by Suite094 1"));
        Assert.Equal("changed by Suite094 1", Connection.Get<string>("audit_logs", 4, "action"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("crash", Connection.Get<string>("audit_logs", 10, "action"));
        Assert.Equal([22, 30], Connection.Ids("notifications", "user_id", 19));
        Assert.Equal(1, Connection.Update("group_members", 40, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 40, "is_leader"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([5], Connection.Ids("audit_logs", "user_id", 18));
        Assert.Equal(3, Connection.Count("group_members", "user_id", 5));
        Assert.Equal(1, Connection.Update("group_members", 21, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 21, "is_leader"));
        Connection.Insert("notifications", ("user_id", 28), ("kind", "private"), ("payload", "font 日本語 thread session session private cookie download bookmark history update café firefox sync Übersetzung proxy cookie O'Brien session café password plugin cookie download profile"), ("seen", false), ("created_at", Utc("2010-04-06T21:28:18Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-11-01T22:44:41Z"), Connection.Get<DateTime>("users", 24, "joined_at"));
        Assert.Equal("history session beta font addon naïve crash 日本語 password 日本語 addon addon proxy proxy", Connection.Get<string>("messages", 14, "body"));
        Assert.Equal(Utc("2010-12-24T20:38:36Z"), Connection.Get<DateTime>("users", 14, "joined_at"));
        Connection.Insert("users", ("username", "user-new-suite094-900040"), ("email", "user900040@example.com"), ("is_active", false), ("karma", 260), ("joined_at", Utc("2010-09-16T10:29:22Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite095
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(4, Connection.Get<int>("post_revisions", 12, "editor_id"));
        Connection.Insert("post_votes", ("post_id", 4), ("user_id", 29), ("value", 962));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([13, 15], Connection.Ids("post_revisions", "editor_id", 12));
        Assert.Equal("O'Brien addon", Connection.Get<string>("attachments", 15, "filename"));
        Assert.Equal(1, Connection.Update("profiles", 23, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 23, "is_public"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "Übersetzung download O'Brien addon"), ("position", 26));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 26));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal([17, 30], Connection.Ids("posts", "thread_id", 5));
        Assert.Equal([15], Connection.Ids("post_votes", "post_id", 3));
        Connection.Insert("post_votes", ("post_id", 8), ("user_id", 6), ("value", 348));
        Assert.Equal(26, Connection.Count("post_votes"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite096
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(0, Connection.Count("post_votes", "post_id", 12));
        Assert.Equal([3], Connection.Ids("flags", "post_id", 16));
        Connection.Insert("categories", ("parent_id", 4), ("title", "plugin zoom"), ("position", 973));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([14], Connection.Ids("threads", "creator_id", 8));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(2, Connection.Get<int>("attachments", 11, "uploader_id"));
        Assert.Equal(1, Connection.Update("threads", 7, "title", "changed by Suite096 2"));
        Assert.Equal("changed by Suite096 2", Connection.Get<string>("threads", 7, "title"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-07-12T04:51:02Z"), Connection.Get<DateTime>("post_revisions", 11, "created_at"));
        Assert.Equal([11, 17, 18], Connection.Ids("threads", "forum_id", 4));
        Assert.Equal(13, Connection.Get<int>("posts", 17, "author_id"));
        Assert.Equal(1, Connection.Update("flags", 1, "reason", "changed by Suite096 3"));
        Assert.Equal("changed by Suite096 3", Connection.Get<string>("flags", 1, "reason"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("user4@example.com", Connection.Get<string>("users", 4, "email"));
        Assert.Equal(13, Connection.Get<int>("attachments", 2, "post_id"));
        Assert.True(Connection.Get<bool>("users", 10, "is_active"));
        Connection.Insert("flags", ("post_id", 40), ("reporter_id", 12), ("reason", "password download naïve update"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 12));
        Connection.Insert("post_votes", ("post_id", 24), ("user_id", 4), ("value", 439));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.True(Connection.Get<bool>("flags", 4, "handled"));
        Assert.Equal(1, Connection.Get<int>("profiles", 1, "user_id"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Equal(1, Connection.Update("post_revisions", 16, "content", "changed by Suite096 6"));
        Assert.Equal("changed by Suite096 6", Connection.Get<string>("post_revisions", 16, "content"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(0, Connection.Count("post_votes", "user_id", 24));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Empty(Connection.Ids("threads", "creator_id", 27));
        Assert.Equal(392, Connection.Get<int>("users", 2, "karma"));
        Assert.Equal(10, Connection.Count("flags"));
        Connection.Insert("post_votes", ("post_id", 39), ("user_id", 9), ("value", 949));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.True(Connection.Get<bool>("flags", 5, "handled"));
        Assert.Equal(7, Connection.Get<int>("post_revisions", 5, "post_id"));
        Assert.Empty(Connection.Ids("post_votes", "user_id", 11));
        Assert.Equal(1, Connection.Update("threads", 10, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 10, "is_sticky"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("user7@example.com", Connection.Get<string>("users", 7, "email"));
        Assert.Equal("font", Connection.Get<string>("flags", 7, "reason"));
        Assert.Equal(Utc("2010-05-09T06:17:42Z"), Connection.Get<DateTime>("posts", 1, "created_at"));
        Assert.Equal(1, Connection.Update("forums", 5, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 5, "locked"));
        Assert.Equal(1, Connection.Delete("flags", 3));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Empty(Connection.Ids("post_votes", "post_id", 1));
        Assert.Equal(0, Connection.Count("flags", "post_id", 11));
        Assert.Equal([6, 15], Connection.Ids("threads", "forum_id", 3));
        Connection.Insert("users", ("username", "user-new-suite096-900110"), ("email", "user900110@example.com"), ("is_active", true), ("karma", 328), ("joined_at", Utc("2010-01-09T02:24:24Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("profiles", 30, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 30, "is_public"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Empty(Connection.Ids("post_revisions", "post_id", 24));
        Connection.Insert("users", ("username", "user-new-suite096-900120"), ("email", "user900120@example.com"), ("is_active", true), ("karma", 712), ("joined_at", Utc("2010-02-12T15:09:29Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("posts", 33, "score", 1027));
        Assert.Equal(1027, Connection.Get<int>("posts", 33, "score"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(3, Connection.Get<int>("forums", 4, "category_id"));
        Assert.Equal(2, Connection.Get<int>("post_revisions", 11, "editor_id"));
        Assert.Equal(1, Connection.Update("categories", 2, "position", 507));
        Assert.Equal(507, Connection.Get<int>("categories", 2, "position"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(4, Connection.Get<int>("threads", 3, "creator_id"));
        Assert.Equal(6, Connection.Get<int>("posts", 12, "author_id"));
        Assert.Equal(40, Connection.Get<int>("post_votes", 6, "post_id"));
        Assert.Equal(1, Connection.Update("attachments", 9, "filename", "changed by Suite096 14"));
        Assert.Equal("changed by Suite096 14", Connection.Get<string>("attachments", 9, "filename"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(18, Connection.Get<int>("post_votes", 3, "post_id"));
        Assert.Equal(6, Connection.Count("threads", "forum_id", 5));
        Connection.Insert("post_revisions", ("post_id", 11), ("editor_id", 19), ("content", "password session font 日本語 日本語 cookie thread session tab addon bookmark toolbar beta Übersetzung 日本語 addon plugin session café addon toolbar café zoom thread"), ("created_at", Utc("2010-09-19T09:11:21Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal("thread session zoom naïve O'Brien naïve addon café firefox naïve thread bookmark crash history beta password history profile proxy plugin proxy tab O'Brien toolbar", Connection.Get<string>("posts", 10, "content"));
        Assert.Equal(Utc("2010-01-25T11:28:42Z"), Connection.Get<DateTime>("post_revisions", 19, "created_at"));
        Connection.Insert("post_revisions", ("post_id", 33), ("editor_id", 4), ("content", "thread O'Brien Übersetzung password session profile password profile beta café Übersetzung 日本語 cookie toolbar bookmark Übersetzung addon tab sync Übersetzung toolbar café crash beta bookmark plugin update private café"), ("created_at", Utc("2010-06-24T12:21:21Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
    }
}
