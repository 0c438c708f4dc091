// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod09;

[UseFixtures<Users, Community, Messages>]
public partial class Suite049
{
    [Fact]
    public void Test_001()
    {
        Assert.False(Connection.Get<bool>("messages", 23, "is_read"));
        Assert.Equal(4, Connection.Get<int>("group_members", 29, "group_id"));
        Assert.Equal(1, Connection.Update("messages", 25, "body", "changed by Suite049 1"));
        Assert.Equal("changed by Suite049 1", Connection.Get<string>("messages", 25, "body"));
        Assert.Equal(1, Connection.Update("notifications", 12, "kind", "changed by Suite049 1"));
        Assert.Equal("changed by Suite049 1", Connection.Get<string>("notifications", 12, "kind"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([18, 19, 27, 30, 32, 38], Connection.Ids("group_members", "group_id", 7));
        Assert.Equal(Utc("2010-10-20T02:48:38Z"), Connection.Get<DateTime>("groups", 1, "created_at"));
        Connection.Insert("messages", ("sender_id", 8), ("recipient_id", 3), ("body", "sync zoom private toolbar private profile private cookie firefox"), ("is_read", true), ("sent_at", Utc("2010-12-17T16:59:13Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("users", ("username", "user-new-suite049-900021"), ("email", "user900021@example.com"), ("is_active", false), ("karma", 288), ("joined_at", Utc("2010-07-14T06:56:32Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 10));
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(1, Connection.Update("profiles", 16, "bio", "changed by Suite049 3"));
        Assert.Equal("changed by Suite049 3", Connection.Get<string>("profiles", 16, "bio"));
        Connection.Insert("messages", ("sender_id", 26), ("recipient_id", 17), ("body", "update download zoom session plugin session"), ("is_read", false), ("sent_at", Utc("2010-08-26T16:24:42Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite050
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("notifications", "user_id", 22));
        Assert.Equal("O'Brien crash O'Brien O'Brien cookie zoom beta beta cookie", Connection.Get<string>("profiles", 21, "bio"));
        Assert.Equal(0, Connection.Count("messages", "sender_id", 11));
        Assert.Equal(1, Connection.Update("profiles", 8, "display_name", "changed by Suite050 1"));
        Assert.Equal("changed by Suite050 1", Connection.Get<string>("profiles", 8, "display_name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Empty(Connection.Ids("audit_logs", "user_id", 16));
        Assert.Equal("user-1", Connection.Get<string>("users", 1, "username"));
        Assert.Equal("addon proxy", Connection.Get<string>("profiles", 29, "display_name"));
        Assert.Equal(1, Connection.Update("group_members", 40, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 40, "is_leader"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(2, Connection.Count("notifications", "user_id", 19));
        Assert.Equal(14, Connection.Get<int?>("audit_logs", 19, "user_id"));
        Connection.Insert("group_members", ("group_id", 3), ("user_id", 23), ("is_leader", true));
        Assert.Equal(41, Connection.Count("group_members"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-03-24T17:45:58Z"), Connection.Get<DateTime>("audit_logs", 3, "created_at"));
        Assert.Equal("user28@example.com", Connection.Get<string>("users", 28, "email"));
        Assert.Equal(1, Connection.Update("profiles", 23, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 23, "is_public"));
        Connection.Insert("notifications", ("user_id", 17), ("kind", "bookmark"), ("payload", "O'Brien toolbar addon zoom password profile plugin naïve sync toolbar session plugin bookmark 日本語 update toolbar firefox zoom"), ("seen", true), ("created_at", Utc("2010-10-12T11:27:50Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }
}

[UseFixtures<Users, Wiki, WikiVotes>]
public partial class Suite051
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([24], Connection.Ids("documents", "parent_id", 11));
        Assert.Equal(1, Connection.Count("helpful_votes", "user_id", 10));
        Assert.Equal(0, Connection.Count("documents", "owner_id", 28));
        Connection.Insert("documents", ("parent_id", 13), ("owner_id", 8), ("title", "toolbar toolbar session"), ("slug", "document-new-suite051-900010"), ("locale", "de"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("firefox Übersetzung naïve O'Brien 日本語 beta firefox font password sync profile proxy", Connection.Get<string>("revisions", 18, "content"));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("users", ("username", "user-new-suite051-900020"), ("email", "user900020@example.com"), ("is_active", true), ("karma", 474), ("joined_at", Utc("2010-07-12T03:36:35Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([9, 18, 31, 57], Connection.Ids("helpful_votes", "user_id", 18));
        Assert.Equal(4, Connection.Get<int>("profiles", 4, "user_id"));
        Assert.Equal(1, Connection.Update("documents", 21, "locale", "changed"));
        Assert.Equal("changed", Connection.Get<string>("documents", 21, "locale"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(25, Connection.Count("documents"));
        Assert.False(Connection.Get<bool>("helpful_votes", 69, "helpful"));
        Assert.Equal(3, Connection.Get<int?>("helpful_votes", 15, "user_id"));
        Assert.Equal(1, Connection.Update("profiles", 19, "is_public", true));
        Assert.True(Connection.Get<bool>("profiles", 19, "is_public"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(421, Connection.Get<int>("users", 11, "karma"));
        Assert.Equal("document-2", Connection.Get<string>("documents", 2, "slug"));
        Assert.Equal(19, Connection.Get<int>("revisions", 2, "document_id"));
        Assert.Equal(1, Connection.Delete("profiles", 16));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("revisions", 22, "is_approved", false));
        Assert.False(Connection.Get<bool>("revisions", 22, "is_approved"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.Equal("user-15", Connection.Get<string>("users", 15, "username"));
        Assert.Equal("user27@example.com", Connection.Get<string>("users", 27, "email"));
        Assert.Equal(1, Connection.Update("helpful_votes", 4, "helpful", false));
        Assert.False(Connection.Get<bool>("helpful_votes", 4, "helpful"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("private toolbar", Connection.Get<string>("profiles", 13, "display_name"));
        Assert.Equal(2, Connection.Get<int>("profiles", 2, "user_id"));
        Connection.Insert("documents", ("parent_id", 17), ("owner_id", 28), ("title", "addon update naïve café"), ("slug", "document-new-suite051-900070"), ("locale", "de"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("de", Connection.Get<string>("documents", 14, "locale"));
        Assert.Equal(1, Connection.Get<int>("helpful_votes", 13, "revision_id"));
        Assert.Equal(1, Connection.Delete("helpful_votes", 10));
        Assert.Equal(69, Connection.Count("helpful_votes"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite052
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal([3], Connection.Ids("attachments", "uploader_id", 1));
        Assert.Equal(18, Connection.Get<int>("post_revisions", 18, "editor_id"));
        Assert.Equal(1, Connection.Update("users", 1, "email", "changed by Suite052 1"));
        Assert.Equal("changed by Suite052 1", Connection.Get<string>("users", 1, "email"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 8), ("title", "addon session firefox thread"), ("replies", 535), ("is_sticky", true), ("created_at", Utc("2010-10-31T05:28:52Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(733, Connection.Get<int>("users", 23, "karma"));
        Assert.Equal(1, Connection.Update("post_revisions", 5, "content", "changed by Suite052 2"));
        Assert.Equal("changed by Suite052 2", Connection.Get<string>("post_revisions", 5, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(39, Connection.Get<int>("attachments", 11, "size"));
        Assert.Equal("crash", Connection.Get<string>("profiles", 9, "display_name"));
        Assert.Equal(17, Connection.Get<int>("profiles", 17, "user_id"));
        Assert.Equal(1, Connection.Delete("profiles", 12));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("user30@example.com", Connection.Get<string>("users", 30, "email"));
        Assert.Equal([16], Connection.Ids("post_votes", "user_id", 10));
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(1, Connection.Update("forums", 1, "name", "changed by Suite052 4"));
        Assert.Equal("changed by Suite052 4", Connection.Get<string>("forums", 1, "name"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("history", Connection.Get<string>("categories", 3, "title"));
        Assert.True(Connection.Get<bool>("users", 25, "is_active"));
        Assert.Equal(1, Connection.Update("profiles", 18, "bio", "changed by Suite052 5"));
        Assert.Equal("changed by Suite052 5", Connection.Get<string>("profiles", 18, "bio"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Assert.Equal(15, Connection.Count("attachments"));
        Connection.Insert("post_revisions", ("post_id", 37), ("editor_id", 25), ("content", "beta crash O'Brien sync naïve addon bookmark 日本語 plugin private addon addon proxy zoom addon beta session naïve tab update naïve toolbar 日本語 update crash crash history toolbar"), ("created_at", Utc("2011-01-26T17:40:02Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
        Connection.Insert("post_revisions", ("post_id", 13), ("editor_id", 30), ("content", "beta history firefox toolbar bookmark font proxy session tab addon O'Brien thread zoom download history Übersetzung thread private thread naïve sync plugin addon session addon addon thread"), ("created_at", Utc("2010-04-04T13:20:58Z")));
        Assert.Equal(22, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal([20], Connection.Ids("post_revisions", "editor_id", 7));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("attachments", 10, "filename", "changed by Suite052 7"));
        Assert.Equal("changed by Suite052 7", Connection.Get<string>("attachments", 10, "filename"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(Utc("2010-09-07T18:02:20Z"), Connection.Get<DateTime>("users", 12, "joined_at"));
        Connection.Insert("post_votes", ("post_id", 33), ("user_id", 23), ("value", 919));
        Assert.Equal(26, Connection.Count("post_votes"));
        Assert.Equal(1, Connection.Update("attachments", 5, "filename", "changed by Suite052 8"));
        Assert.Equal("changed by Suite052 8", Connection.Get<string>("attachments", 5, "filename"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(11, Connection.Get<int>("post_votes", 19, "post_id"));
        Assert.Equal(1, Connection.Update("forums", 2, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 2, "locked"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal("zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", Connection.Get<string>("profiles", 4, "bio"));
        Assert.Equal("user-20", Connection.Get<string>("users", 20, "username"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("users", 17, "email", "changed by Suite052 10"));
        Assert.Equal("changed by Suite052 10", Connection.Get<string>("users", 17, "email"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(1, Connection.Count("post_votes", "post_id", 17));
        Connection.Insert("posts", ("thread_id", 12), ("author_id", 22), ("content", "download O'Brien sync O'Brien cookie profile font download zoom firefox history update Übersetzung sync beta update profile profile history cookie"), ("score", 506), ("created_at", Utc("2010-03-11T13:46:54Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(9, Connection.Get<int>("post_revisions", 17, "post_id"));
        Assert.Equal("update update", Connection.Get<string>("profiles", 5, "display_name"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("post_revisions", 6));
        Assert.Equal(19, Connection.Count("post_revisions"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Empty(Connection.Ids("posts", "author_id", 29));
        Assert.Equal(7, Connection.Get<int>("flags", 6, "reporter_id"));
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 22));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 26), ("title", "toolbar 日本語 profile"), ("replies", 773), ("is_sticky", false), ("created_at", Utc("2010-08-30T04:45:55Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal("日本語 zoom", Connection.Get<string>("attachments", 4, "filename"));
        Assert.Equal("user-26", Connection.Get<string>("users", 26, "username"));
        Assert.Equal(1, Connection.Delete("flags", 9));
        Assert.Equal(9, Connection.Count("flags"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("user-18", Connection.Get<string>("users", 18, "username"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("post_revisions", 10));
        Assert.Equal(19, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Update("post_votes", 24, "value", 1487));
        Assert.Equal(1487, Connection.Get<int>("post_votes", 24, "value"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Empty(Connection.Ids("threads", "creator_id", 9));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("post_votes", 5, "value", 1270));
        Assert.Equal(1270, Connection.Get<int>("post_votes", 5, "value"));
        Assert.Equal(1, Connection.Update("flags", 2, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 2, "handled"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Connection.Insert("forums", ("category_id", 4), ("name", "history addon download history"), ("slug", "forum-new-suite052-900170"), ("description", "zoom café download Übersetzung session thread plugin bookmark thread crash O'Brien bookmark bookmark beta crash thread update zoom"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Empty(Connection.Ids("post_revisions", "editor_id", 17));
        Connection.Insert("post_revisions", ("post_id", 9), ("editor_id", 5), ("content", "update history beta profile zoom session sync 日本語 sync profile profile font zoom update bookmark firefox update cookie private firefox toolbar password"), ("created_at", Utc("2010-09-10T02:37:19Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
        Connection.Insert("forums", ("category_id", 3), ("name", "bookmark"), ("slug", "forum-new-suite052-900181"), ("description", "sync sync update download session addon thread toolbar Übersetzung update profile update naïve tab cookie zoom cookie café profile naïve update firefox bookmark bookmark thread sync 日本語 naïve 日本語"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(0, Connection.Count("threads", "creator_id", 19));
        Assert.Equal("proxy password", Connection.Get<string>("profiles", 17, "display_name"));
        Assert.Equal(1, Connection.Update("attachments", 1, "size", 511));
        Assert.Equal(511, Connection.Get<int>("attachments", 1, "size"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.Equal(Utc("2011-01-03T03:56:02Z"), Connection.Get<DateTime>("posts", 40, "created_at"));
        Assert.False(Connection.Get<bool>("profiles", 6, "is_public"));
        Assert.Equal(Utc("2010-03-17T18:51:45Z"), Connection.Get<DateTime>("threads", 4, "created_at"));
        Assert.Equal(1, Connection.Update("users", 20, "karma", 1766));
        Assert.Equal(1766, Connection.Get<int>("users", 20, "karma"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.Equal(Utc("2010-08-02T13:55:45Z"), Connection.Get<DateTime>("threads", 19, "created_at"));
        Assert.Empty(Connection.Ids("attachments", "uploader_id", 13));
        Assert.Equal(1, Connection.Update("users", 25, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 25, "is_active"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(2, Connection.Get<int>("forums", 6, "category_id"));
        Assert.Equal(15, Connection.Count("attachments"));
        Connection.Insert("post_votes", ("post_id", 23), ("user_id", 30), ("value", 125));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal("profile zoom plugin font thread O'Brien addon beta tab profile private proxy café addon profile beta O'Brien zoom plugin tab", Connection.Get<string>("forums", 3, "description"));
        Assert.Equal(7, Connection.Get<int>("posts", 9, "thread_id"));
        Assert.Equal(1, Connection.Update("forums", 1, "locked", false));
        Assert.False(Connection.Get<bool>("forums", 1, "locked"));
        Assert.Equal(1, Connection.Update("posts", 6, "content", "changed by Suite052 23"));
        Assert.Equal("changed by Suite052 23", Connection.Get<string>("posts", 6, "content"));
    }

    [Fact]
    public void Test_024()
    {
        Assert.Equal(19, Connection.Get<int>("profiles", 19, "user_id"));
        Assert.Equal(2, Connection.Count("posts", "thread_id", 3));
        Connection.Insert("attachments", ("post_id", 27), ("uploader_id", 1), ("filename", "download"), ("size", 798));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_025()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(1, Connection.Count("post_votes", "post_id", 34));
        Assert.Equal([19], Connection.Ids("post_revisions", "post_id", 4));
        Assert.Equal(1, Connection.Update("forums", 5, "description", "changed by Suite052 25"));
        Assert.Equal("changed by Suite052 25", Connection.Get<string>("forums", 5, "description"));
    }

    [Fact]
    public void Test_026()
    {
        Assert.Equal("proxy download toolbar O'Brien update session session bookmark firefox Übersetzung profile bookmark session session naïve thread sync O'Brien Übersetzung O'Brien password history O'Brien café addon cookie sync café", Connection.Get<string>("posts", 18, "content"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("post_votes", 3));
        Assert.Equal(24, Connection.Count("post_votes"));
        Connection.Insert("categories", ("parent_id", 1), ("title", "update session plugin naïve"), ("position", 156));
        Assert.Equal(5, Connection.Count("categories"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite053
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-11-18T12:42:25Z"), Connection.Get<DateTime>("poll_votes", 4, "cast_at"));
        Assert.Equal(7, Connection.Get<int>("poll_votes", 12, "user_id"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Connection.Insert("posts", ("thread_id", 14), ("author_id", 27), ("content", "sync private crash crash password sync beta crash session zoom tab update plugin beta download naïve session 日本語 日本語 profile tab O'Brien"), ("score", 246), ("created_at", Utc("2010-07-17T08:17:49Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Assert.Equal(1, Connection.Update("posts", 11, "score", 1151));
        Assert.Equal(1151, Connection.Get<int>("posts", 11, "score"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("update zoom bookmark", Connection.Get<string>("profiles", 14, "display_name"));
        Assert.Equal("firefox Übersetzung plugin proxy", Connection.Get<string>("polls", 6, "question"));
        Connection.Insert("poll_options", ("poll_id", 2), ("label", "profile proxy"), ("position", 392));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(24, Connection.Count("poll_options"));
        Assert.Equal(2, Connection.Get<int>("threads", 4, "forum_id"));
        Assert.Empty(Connection.Ids("threads", "creator_id", 5));
        Assert.Equal(1, Connection.Update("profiles", 13, "bio", "changed by Suite053 3"));
        Assert.Equal("changed by Suite053 3", Connection.Get<string>("profiles", 13, "bio"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(9, Connection.Get<int>("profiles", 9, "user_id"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Delete("profiles", 19));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal("cookie firefox beta zoom beta crash download proxy history naïve crash history tab bookmark tab beta beta session history cookie firefox download update bookmark O'Brien O'Brien password", Connection.Get<string>("profiles", 11, "bio"));
        Assert.Equal(102, Connection.Get<int>("posts", 35, "score"));
        Connection.Insert("forums", ("category_id", 3), ("name", "addon font café toolbar"), ("slug", "forum-new-suite053-900050"), ("description", "profile zoom Übersetzung café history private zoom font session zoom addon cookie Übersetzung update private sync zoom crash proxy crash firefox sync O'Brien"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite054
{
    [Fact]
    public void Test_001()
    {
        Assert.True(Connection.Get<bool>("profiles", 29, "is_public"));
        Assert.Equal(1, Connection.Count("forum_moderators", "forum_id", 5));
        Assert.Equal(1, Connection.Update("threads", 16, "is_sticky", true));
        Assert.True(Connection.Get<bool>("threads", 16, "is_sticky"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("cookie sync history", Connection.Get<string>("profiles", 7, "display_name"));
        Assert.Equal("naïve", Connection.Get<string>("threads", 15, "title"));
        Assert.Equal(880, Connection.Get<int>("categories", 3, "position"));
        Assert.Equal(1, Connection.Delete("thread_tags", 18));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("tag-13", Connection.Get<string>("tags", 13, "slug"));
        Assert.Equal(22, Connection.Get<int>("thread_watches", 6, "user_id"));
        Assert.Equal(2, Connection.Count("thread_watches", "thread_id", 19));
        Connection.Insert("users", ("username", "user-new-suite054-900030"), ("email", "user900030@example.com"), ("is_active", true), ("karma", 136), ("joined_at", Utc("2010-08-27T23:52:25Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal([18, 34], Connection.Ids("posts", "thread_id", 2));
        Assert.Equal("tag-12", Connection.Get<string>("tags", 12, "slug"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "Übersetzung naïve"), ("position", 591));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 4));
        Assert.Equal("tag-13", Connection.Get<string>("tags", 13, "slug"));
        Assert.False(Connection.Get<bool>("profiles", 5, "is_public"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 3));
        Assert.Equal(7, Connection.Count("forum_moderators"));
        Assert.Equal(1, Connection.Delete("thread_tags", 14));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(24, Connection.Count("thread_watches"));
        Assert.Equal(24, Connection.Count("thread_watches"));
        Assert.Equal(1, Connection.Update("posts", 39, "content", "changed by Suite054 6"));
        Assert.Equal("changed by Suite054 6", Connection.Get<string>("posts", 39, "content"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal(Utc("2010-08-02T13:55:45Z"), Connection.Get<DateTime>("threads", 19, "created_at"));
        Assert.Equal(Utc("2010-03-16T15:33:53Z"), Connection.Get<DateTime>("users", 27, "joined_at"));
        Assert.Equal(1, Connection.Update("threads", 10, "is_sticky", false));
        Assert.False(Connection.Get<bool>("threads", 10, "is_sticky"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(2, Connection.Count("posts", "thread_id", 4));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal(1, Connection.Update("thread_watches", 21, "by_email", false));
        Assert.False(Connection.Get<bool>("thread_watches", 21, "by_email"));
        Assert.Equal(1, Connection.Update("threads", 9, "title", "changed by Suite054 8"));
        Assert.Equal("changed by Suite054 8", Connection.Get<string>("threads", 9, "title"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal([2], Connection.Ids("forum_moderators", "forum_id", 2));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(2, Connection.Count("posts", "thread_id", 3));
        Assert.Equal(1, Connection.Update("profiles", 20, "display_name", "changed by Suite054 9"));
        Assert.Equal("changed by Suite054 9", Connection.Get<string>("profiles", 20, "display_name"));
    }
}
