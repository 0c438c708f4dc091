// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod18;

[UseFixtures<Users, Wiki, WikiVotes>]
public partial class Suite103
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(392, Connection.Get<int>("users", 2, "karma"));
        Assert.Equal(30, Connection.Get<int>("helpful_votes", 14, "revision_id"));
        Assert.Equal("password café private history profile toolbar session naïve cookie session naïve plugin O'Brien addon thread", Connection.Get<string>("profiles", 16, "bio"));
        Assert.Equal(1, Connection.Update("revisions", 41, "content", "changed by Suite103 1"));
        Assert.Equal("changed by Suite103 1", Connection.Get<string>("revisions", 41, "content"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(18, Connection.Get<int>("users", 3, "karma"));
        Assert.Equal([9, 18, 31, 57], Connection.Ids("helpful_votes", "user_id", 18));
        Connection.Insert("revisions", ("document_id", 17), ("creator_id", 26), ("content", "session private download addon naïve firefox Übersetzung session proxy 日本語 proxy"), ("is_approved", false), ("created_at", Utc("2010-08-23T18:53:17Z")));
        Assert.Equal(46, Connection.Count("revisions"));
        Assert.Equal(1, Connection.Delete("helpful_votes", 16));
        Assert.Equal(69, Connection.Count("helpful_votes"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([21], Connection.Ids("helpful_votes", "revision_id", 39));
        Assert.Equal(2, Connection.Count("helpful_votes", "user_id", 3));
        Assert.Equal(1, Connection.Update("documents", 16, "title", "changed by Suite103 3"));
        Assert.Equal("changed by Suite103 3", Connection.Get<string>("documents", 16, "title"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite104
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(Utc("2010-10-04T14:09:59Z"), Connection.Get<DateTime>("poll_votes", 39, "cast_at"));
        Assert.True(Connection.Get<bool>("users", 2, "is_active"));
        Assert.Equal(1, Connection.Update("threads", 17, "title", "changed by Suite104 1"));
        Assert.Equal("changed by Suite104 1", Connection.Get<string>("threads", 17, "title"));
        Assert.Equal(1, Connection.Update("profiles", 19, "display_name", "changed by Suite104 1"));
        Assert.Equal("changed by Suite104 1", Connection.Get<string>("profiles", 19, "display_name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([6], Connection.Ids("forums", "category_id", 2));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("threads", 2, "replies", 1306));
        Assert.Equal(1306, Connection.Get<int>("threads", 2, "replies"));
        Assert.Equal(1, Connection.Update("posts", 17, "content", "changed by Suite104 2"));
        Assert.Equal("changed by Suite104 2", Connection.Get<string>("posts", 17, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("forum-6", Connection.Get<string>("forums", 6, "slug"));
        Assert.Equal(431, Connection.Get<int>("categories", 2, "position"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 9), ("title", "beta zoom"), ("replies", 511), ("is_sticky", true), ("created_at", Utc("2010-04-18T07:50:30Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("poll_options", 2, "label", "changed by Suite104 3"));
        Assert.Equal("changed by Suite104 3", Connection.Get<string>("poll_options", 2, "label"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("tab", Connection.Get<string>("threads", 5, "title"));
        Assert.Equal([1, 6, 15, 23, 24], Connection.Ids("poll_options", "poll_id", 3));
        Connection.Insert("poll_votes", ("option_id", 23), ("user_id", 6), ("cast_at", Utc("2010-07-30T17:15:16Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("polls", 6, "question", "changed by Suite104 4"));
        Assert.Equal("changed by Suite104 4", Connection.Get<string>("polls", 6, "question"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.False(Connection.Get<bool>("users", 13, "is_active"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal(24, Connection.Count("poll_options"));
        Connection.Insert("poll_votes", ("option_id", 21), ("user_id", 11), ("cast_at", Utc("2010-10-04T04:22:21Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(8, Connection.Get<int>("polls", 3, "thread_id"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "café private font"), ("position", 766));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("user-10", Connection.Get<string>("users", 10, "username"));
        Assert.False(Connection.Get<bool>("profiles", 5, "is_public"));
        Assert.Empty(Connection.Ids("threads", "creator_id", 9));
        Assert.Equal(1, Connection.Update("poll_options", 2, "label", "changed by Suite104 7"));
        Assert.Equal("changed by Suite104 7", Connection.Get<string>("poll_options", 2, "label"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(9, Connection.Get<int>("profiles", 9, "user_id"));
        Assert.Equal(16, Connection.Get<int>("posts", 31, "thread_id"));
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Connection.Insert("poll_options", ("poll_id", 1), ("label", "café font"), ("position", 332));
        Assert.Equal(25, Connection.Count("poll_options"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite105
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 17));
        Assert.Equal(3, Connection.Get<int>("poll_options", 1, "poll_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 36));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("user5@example.com", Connection.Get<string>("users", 5, "email"));
        Assert.Equal([12], Connection.Ids("poll_votes", "user_id", 7));
        Assert.Equal(5, Connection.Count("threads", "forum_id", 1));
        Connection.Insert("poll_votes", ("option_id", 22), ("user_id", 13), ("cast_at", Utc("2010-08-21T04:33:12Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("cookie", Connection.Get<string>("threads", 17, "title"));
        Assert.Equal("日本語 download crash addon private 日本語 tab\n\"quoted\" \\ backslash", Connection.Get<string>("profiles", 14, "bio"));
        Assert.Equal(1, Connection.Update("forums", 5, "name", "changed by Suite105 3"));
        Assert.Equal("changed by Suite105 3", Connection.Get<string>("forums", 5, "name"));
        Connection.Insert("forums", ("category_id", 1), ("name", "download"), ("slug", "forum-new-suite105-900031"), ("description", "zoom café plugin crash addon font tab update password cookie session café cookie font naïve zoom tab naïve private toolbar bookmark cookie sync sync password session 日本語 cookie"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Empty(Connection.Ids("polls", "thread_id", 11));
        Assert.Equal("日本語", Connection.Get<string>("threads", 10, "title"));
        Connection.Insert("poll_votes", ("option_id", 10), ("user_id", 19), ("cast_at", Utc("2010-04-15T19:40:04Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(Utc("2010-10-20T00:05:19Z"), Connection.Get<DateTime>("poll_votes", 36, "cast_at"));
        Assert.Equal(0, Connection.Count("posts", "author_id", 25));
        Assert.Equal(4, Connection.Count("categories"));
        Connection.Insert("users", ("username", "user-new-suite105-900050"), ("email", "user900050@example.com"), ("is_active", true), ("karma", 729), ("joined_at", Utc("2010-01-18T18:34:34Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("toolbar Übersetzung history font", Connection.Get<string>("profiles", 24, "display_name"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "addon Übersetzung toolbar crash"), ("position", 344));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("profiles", 10, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 10, "is_public"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite106
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("notifications", 12, "seen"));
        Assert.Equal(22, Connection.Count("audit_logs"));
        Connection.Insert("notifications", ("user_id", 5), ("kind", "history session"), ("payload", "O'Brien 日本語 bookmark password download profile addon private sync"), ("seen", false), ("created_at", Utc("2010-07-27T06:40:51Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(Utc("2010-03-28T10:44:51Z"), Connection.Get<DateTime>("groups", 4, "created_at"));
        Assert.Equal("user22@example.com", Connection.Get<string>("users", 22, "email"));
        Assert.Equal(1, Connection.Update("groups", 5, "description", "changed by Suite106 2"));
        Assert.Equal("changed by Suite106 2", Connection.Get<string>("groups", 5, "description"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(Utc("2010-10-12T17:41:16Z"), Connection.Get<DateTime>("groups", 8, "created_at"));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("notifications", ("user_id", 2), ("kind", "profile proxy private"), ("payload", "zoom addon O'Brien private cookie history sync bookmark cookie naïve update firefox toolbar Übersetzung"), ("seen", false), ("created_at", Utc("2010-03-17T01:53:19Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Delete("notifications", 17));
        Assert.Equal(30, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("O'Brien addon history sync proxy password private profile crash Übersetzung", Connection.Get<string>("groups", 4, "description"));
        Assert.Equal(1, Connection.Update("audit_logs", 18, "detail", "changed by Suite106 4"));
        Assert.Equal("changed by Suite106 4", Connection.Get<string>("audit_logs", 18, "detail"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(Utc("2010-12-24T20:38:36Z"), Connection.Get<DateTime>("users", 14, "joined_at"));
        Assert.Empty(Connection.Ids("group_members", "user_id", 21));
        Assert.Equal(19, Connection.Get<int>("group_members", 20, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 11));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(Utc("2010-08-30T18:48:14Z"), Connection.Get<DateTime>("audit_logs", 7, "created_at"));
        Assert.Equal([1, 30], Connection.Ids("group_members", "user_id", 15));
        Assert.Equal(1, Connection.Delete("messages", 40));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(12, Connection.Get<int?>("audit_logs", 14, "user_id"));
        Assert.Equal(Utc("2011-01-22T21:35:35Z"), Connection.Get<DateTime>("notifications", 4, "created_at"));
        Assert.True(Connection.Get<bool>("profiles", 24, "is_public"));
        Connection.Insert("audit_logs", ("user_id", 17), ("action", "toolbar addon naïve"), ("detail", "Übersetzung cookie naïve crash crash tab proxy toolbar naïve session beta toolbar session history profile cookie download tab download O'Brien beta session session sync café download tab update café"), ("created_at", Utc("2010-12-22T21:32:34Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal([10], Connection.Ids("group_members", "group_id", 1));
        Assert.Equal(29, Connection.Get<int>("profiles", 29, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 30));
        Assert.Equal(29, Connection.Count("profiles"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite107
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(14, Connection.Get<int>("post_revisions", 10, "post_id"));
        Assert.Equal(1, Connection.Update("attachments", 14, "size", 1639));
        Assert.Equal(1639, Connection.Get<int>("attachments", 14, "size"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Empty(Connection.Ids("post_votes", "post_id", 9));
        Assert.Equal(0, Connection.Count("post_revisions", "editor_id", 8));
        Assert.Equal(1, Connection.Count("threads", "creator_id", 1));
        Assert.Equal(1, Connection.Update("post_votes", 8, "value", 631));
        Assert.Equal(631, Connection.Get<int>("post_votes", 8, "value"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.False(Connection.Get<bool>("users", 21, "is_active"));
        Assert.Equal(532, Connection.Get<int>("post_votes", 13, "value"));
        Assert.Equal("font update", Connection.Get<string>("threads", 11, "title"));
        Connection.Insert("attachments", ("post_id", 19), ("uploader_id", 6), ("filename", "firefox zoom bookmark download"), ("size", 31));
        Assert.Equal(16, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("attachments", 5, "filename", "changed by Suite107 3"));
        Assert.Equal("changed by Suite107 3", Connection.Get<string>("attachments", 5, "filename"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.Equal(0, Connection.Count("flags", "post_id", 5));
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 2));
        Connection.Insert("posts", ("thread_id", 10), ("author_id", 14), ("content", "beta addon zoom café history addon session cookie"), ("score", 995), ("created_at", Utc("2010-05-29T08:07:31Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(3, Connection.Get<int>("attachments", 10, "uploader_id"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Connection.Insert("users", ("username", "user-new-suite107-900050"), ("email", "user900050@example.com"), ("is_active", true), ("karma", 748), ("joined_at", Utc("2010-07-07T15:22:20Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal([8], Connection.Ids("flags", "reporter_id", 21));
        Assert.Equal(1, Connection.Update("users", 26, "karma", 330));
        Assert.Equal(330, Connection.Get<int>("users", 26, "karma"));
        Assert.Equal(1, Connection.Update("posts", 13, "content", "changed by Suite107 6"));
        Assert.Equal("changed by Suite107 6", Connection.Get<string>("posts", 13, "content"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("crash", Connection.Get<string>("profiles", 9, "display_name"));
        Assert.Equal(4, Connection.Count("posts", "thread_id", 10));
        Connection.Insert("categories", ("parent_id", 2), ("title", "cookie Übersetzung download 日本語"), ("position", 508));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("flags", 3));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(918, Connection.Get<int>("threads", 14, "replies"));
        Assert.Equal([9], Connection.Ids("post_votes", "post_id", 28));
        Assert.Equal(1, Connection.Delete("flags", 2));
        Assert.Equal(9, Connection.Count("flags"));
        Assert.Equal(1, Connection.Delete("attachments", 15));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(10, Connection.Count("flags"));
        Assert.Equal(3, Connection.Count("threads", "forum_id", 4));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Update("post_votes", 13, "value", 754));
        Assert.Equal(754, Connection.Get<int>("post_votes", 13, "value"));
        Assert.Equal(1, Connection.Delete("flags", 7));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Empty(Connection.Ids("categories", "parent_id", 2));
        Assert.True(Connection.Get<bool>("flags", 2, "handled"));
        Connection.Insert("attachments", ("post_id", 9), ("uploader_id", 12), ("filename", "plugin"), ("size", 461));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(1, Connection.Count("threads", "creator_id", 21));
        Assert.Equal("user-10", Connection.Get<string>("users", 10, "username"));
        Assert.False(Connection.Get<bool>("users", 29, "is_active"));
        Assert.Equal(1, Connection.Update("attachments", 3, "filename", "changed by Suite107 11"));
        Assert.Equal("changed by Suite107 11", Connection.Get<string>("attachments", 3, "filename"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "toolbar"), ("position", 629));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("beta bookmark sync update tab thread proxy café toolbar 日本語 bookmark thread beta 日本語 crash thread bookmark toolbar", Connection.Get<string>("profiles", 15, "bio"));
        Assert.Equal(1, Connection.Delete("post_votes", 24));
        Assert.Equal(24, Connection.Count("post_votes"));
        Connection.Insert("users", ("username", "user-new-suite107-900121"), ("email", "user900121@example.com"), ("is_active", true), ("karma", 558), ("joined_at", Utc("2010-03-09T21:32:43Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal("forum-5", Connection.Get<string>("forums", 5, "slug"));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 19));
        Connection.Insert("users", ("username", "user-new-suite107-900130"), ("email", "user900130@example.com"), ("is_active", false), ("karma", 442), ("joined_at", Utc("2010-02-01T10:47:55Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("users", ("username", "user-new-suite107-900131"), ("email", "user900131@example.com"), ("is_active", false), ("karma", 858), ("joined_at", Utc("2010-01-28T04:27:42Z")));
        Assert.Equal(32, Connection.Count("users"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.True(Connection.Get<bool>("flags", 1, "handled"));
        Assert.Equal("toolbar addon font private cookie private plugin update password download beta password sync firefox Übersetzung", Connection.Get<string>("post_revisions", 3, "content"));
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Assert.Equal(1, Connection.Update("attachments", 14, "size", 1061));
        Assert.Equal(1061, Connection.Get<int>("attachments", 14, "size"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(53, Connection.Get<int>("post_votes", 7, "value"));
        Assert.Empty(Connection.Ids("post_revisions", "post_id", 28));
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Assert.Equal(1, Connection.Update("post_votes", 12, "value", 1078));
        Assert.Equal(1078, Connection.Get<int>("post_votes", 12, "value"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(Utc("2010-02-20T03:11:21Z"), Connection.Get<DateTime>("threads", 1, "created_at"));
        Assert.Empty(Connection.Ids("flags", "reporter_id", 17));
        Assert.Equal(1, Connection.Update("attachments", 11, "filename", "changed by Suite107 16"));
        Assert.Equal("changed by Suite107 16", Connection.Get<string>("attachments", 11, "filename"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal(0, Connection.Count("post_revisions", "post_id", 8));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal("plugin thread 日本語 private profile font toolbar download naïve font profile plugin history password password proxy profile session profile thread history profile naïve", Connection.Get<string>("forums", 1, "description"));
        Assert.Equal(1, Connection.Update("post_revisions", 20, "content", "changed by Suite107 17"));
        Assert.Equal("changed by Suite107 17", Connection.Get<string>("post_revisions", 20, "content"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Connection.Insert("users", ("username", "user-new-suite107-900180"), ("email", "user900180@example.com"), ("is_active", false), ("karma", 553), ("joined_at", Utc("2010-06-02T04:07:59Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.False(Connection.Get<bool>("users", 13, "is_active"));
        Assert.Equal(1, Connection.Update("users", 3, "karma", 389));
        Assert.Equal(389, Connection.Get<int>("users", 3, "karma"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 23));
        Assert.Equal(1, Connection.Update("profiles", 3, "display_name", "changed by Suite107 20"));
        Assert.Equal("changed by Suite107 20", Connection.Get<string>("profiles", 3, "display_name"));
        Connection.Insert("post_votes", ("post_id", 31), ("user_id", 14), ("value", 321));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Empty(Connection.Ids("post_votes", "post_id", 39));
        Assert.Equal(919, Connection.Get<int>("users", 25, "karma"));
        Assert.Equal("forum-6", Connection.Get<string>("forums", 6, "slug"));
        Assert.Equal(1, Connection.Update("attachments", 7, "filename", "changed by Suite107 21"));
        Assert.Equal("changed by Suite107 21", Connection.Get<string>("attachments", 7, "filename"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Equal("private", Connection.Get<string>("profiles", 12, "display_name"));
        Assert.Equal([19, 22], Connection.Ids("posts", "author_id", 24));
        Assert.Equal("user16@example.com", Connection.Get<string>("users", 16, "email"));
        Connection.Insert("forums", ("category_id", 4), ("name", "private crash plugin"), ("slug", "forum-new-suite107-900220"), ("description", "O'Brien proxy session password plugin bookmark plugin crash firefox sync plugin beta toolbar firefox profile beta tab O'Brien plugin Übersetzung profile O'Brien proxy"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("proxy", Connection.Get<string>("threads", 19, "title"));
        Assert.Equal(17, Connection.Get<int>("profiles", 17, "user_id"));
        Assert.Equal(1, Connection.Delete("flags", 8));
        Assert.Equal(9, Connection.Count("flags"));
        Assert.Equal(1, Connection.Update("profiles", 1, "display_name", "changed by Suite107 23"));
        Assert.Equal("changed by Suite107 23", Connection.Get<string>("profiles", 1, "display_name"));
    }

    [Fact]
    public void Test_024()
    {
        Assert.Equal(494, Connection.Get<int>("attachments", 1, "size"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Connection.Insert("forums", ("category_id", 4), ("name", "beta private"), ("slug", "forum-new-suite107-900240"), ("description", "download plugin tab thread beta sync font update plugin zoom crash session"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_025()
    {
        Assert.Equal([10], Connection.Ids("posts", "thread_id", 9));
        Assert.Equal(0, Connection.Count("attachments", "uploader_id", 27));
        Assert.Equal(25, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("threads", 1, "replies", 1176));
        Assert.Equal(1176, Connection.Get<int>("threads", 1, "replies"));
    }

    [Fact]
    public void Test_026()
    {
        Assert.False(Connection.Get<bool>("threads", 18, "is_sticky"));
        Assert.Equal(566, Connection.Get<int>("users", 8, "karma"));
        Assert.Equal([16, 35], Connection.Ids("posts", "thread_id", 12));
        Assert.Equal(1, Connection.Update("flags", 2, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 2, "handled"));
        Assert.Equal(1, Connection.Delete("profiles", 11));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_027()
    {
        Assert.Equal(28, Connection.Get<int>("post_votes", 9, "post_id"));
        Assert.Equal(20, Connection.Count("threads"));
        Connection.Insert("forums", ("category_id", 4), ("name", "private 日本語 plugin"), ("slug", "forum-new-suite107-900270"), ("description", "O'Brien toolbar beta naïve sync proxy plugin"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_028()
    {
        Assert.Equal("plugin thread 日本語 private profile font toolbar download naïve font profile plugin history password password proxy profile session profile thread history profile naïve", Connection.Get<string>("forums", 1, "description"));
        Assert.Equal([6, 15], Connection.Ids("threads", "forum_id", 3));
        Connection.Insert("threads", ("forum_id", 6), ("creator_id", 8), ("title", "update crash session crash"), ("replies", 0), ("is_sticky", true), ("created_at", Utc("2010-01-24T17:52:50Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_029()
    {
        Assert.Equal(22, Connection.Get<int>("flags", 10, "reporter_id"));
        Assert.Equal(3, Connection.Count("post_revisions", "post_id", 11));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Connection.Insert("post_votes", ("post_id", 30), ("user_id", 14), ("value", 416));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_030()
    {
        Assert.Equal(6, Connection.Count("threads", "forum_id", 5));
        Assert.Equal("update update profile proxy", Connection.Get<string>("forums", 2, "name"));
        Assert.Equal(1, Connection.Update("flags", 5, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 5, "handled"));
    }

    [Fact]
    public void Test_031()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.False(Connection.Get<bool>("users", 29, "is_active"));
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Connection.Insert("forums", ("category_id", 1), ("name", "profile cookie plugin"), ("slug", "forum-new-suite107-900310"), ("description", "addon crash proxy sync history proxy sync history toolbar thread thread zoom update naïve history session plugin café beta addon zoom font O'Brien password thread cookie update download café"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_032()
    {
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.Equal("update crash 日本語 profile", Connection.Get<string>("threads", 16, "title"));
        Connection.Insert("post_votes", ("post_id", 22), ("user_id", 18), ("value", 86));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_033()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_034()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal([2], Connection.Ids("flags", "reporter_id", 8));
        Assert.Equal(1, Connection.Delete("profiles", 3));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_035()
    {
        Assert.Equal(Utc("2010-08-29T21:50:48Z"), Connection.Get<DateTime>("post_revisions", 20, "created_at"));
        Assert.Equal(Utc("2010-05-20T10:47:02Z"), Connection.Get<DateTime>("users", 11, "joined_at"));
        Assert.Equal(25, Connection.Count("post_votes"));
        Connection.Insert("forums", ("category_id", 1), ("name", "thread addon O'Brien zoom"), ("slug", "forum-new-suite107-900350"), ("description", "日本語 font private crash crash toolbar download 日本語 download bookmark proxy addon plugin addon private font bookmark sync"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite108
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(2, Connection.Count("audit_logs", "user_id", 14));
        Assert.Equal(1, Connection.Count("messages", "sender_id", 1));
        Assert.Equal(1, Connection.Update("audit_logs", 10, "action", "changed by Suite108 1"));
        Assert.Equal("changed by Suite108 1", Connection.Get<string>("audit_logs", 10, "action"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(22, Connection.Count("audit_logs"));
        Assert.Equal("café Übersetzung 日本語", Connection.Get<string>("profiles", 23, "display_name"));
        Assert.Equal(1, Connection.Delete("group_members", 35));
        Assert.Equal(39, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Delete("notifications", 26));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal("user-4", Connection.Get<string>("users", 4, "username"));
        Assert.Equal(1, Connection.Update("group_members", 4, "is_leader", true));
        Assert.True(Connection.Get<bool>("group_members", 4, "is_leader"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.True(Connection.Get<bool>("group_members", 33, "is_leader"));
        Assert.Equal(40, Connection.Count("messages"));
        Connection.Insert("group_members", ("group_id", 8), ("user_id", 24), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
        Connection.Insert("audit_logs", ("user_id", 30), ("action", "firefox session plugin update"), ("detail", "beta update profile font Übersetzung plugin O'Brien"), ("created_at", Utc("2010-04-18T00:16:33Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(1, Connection.Count("messages", "recipient_id", 16));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Update("profiles", 21, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 21, "is_public"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(2, Connection.Count("group_members", "user_id", 28));
        Assert.Equal(Utc("2010-07-23T08:09:33Z"), Connection.Get<DateTime>("groups", 6, "created_at"));
        Assert.Equal(1, Connection.Update("audit_logs", 21, "detail", "changed by Suite108 6"));
        Assert.Equal("changed by Suite108 6", Connection.Get<string>("audit_logs", 21, "detail"));
        Assert.Equal(1, Connection.Update("audit_logs", 6, "action", "changed by Suite108 6"));
        Assert.Equal("changed by Suite108 6", Connection.Get<string>("audit_logs", 6, "action"));
    }
}
