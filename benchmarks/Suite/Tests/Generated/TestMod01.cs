// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod01;

[UseFixtures<Users, Forums, Polls>]
public partial class Suite001
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal([9, 12], Connection.Ids("poll_options", "poll_id", 2));
        Connection.Insert("posts", ("thread_id", 3), ("author_id", 4), ("content", "proxy profile font profile Übersetzung 日本語 private naïve private history tab toolbar sync café"), ("score", 200), ("created_at", Utc("2010-10-25T18:57:09Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Connection.Insert("users", ("username", "user-new-suite001-900011"), ("email", "user900011@example.com"), ("is_active", true), ("karma", 372), ("joined_at", Utc("2010-01-24T13:03:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(24, Connection.Count("poll_options"));
        Assert.Equal(Utc("2010-02-07T04:33:15Z"), Connection.Get<DateTime>("users", 7, "joined_at"));
        Assert.Equal(0, Connection.Count("threads", "creator_id", 27));
        Assert.Equal(1, Connection.Delete("profiles", 7));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Assert.Equal("update crash zoom session update session private toolbar zoom session thread profile session proxy toolbar update café toolbar addon password addon crash\n\"quoted\" \\ backslash", Connection.Get<string>("forums", 5, "description"));
        Assert.Equal("user-15", Connection.Get<string>("users", 15, "username"));
        Connection.Insert("posts", ("thread_id", 11), ("author_id", 30), ("content", "toolbar zoom 日本語 download zoom session"), ("score", 859), ("created_at", Utc("2010-05-18T00:00:12Z")));
        Assert.Equal(41, Connection.Count("posts"));
        Assert.Equal(1, Connection.Delete("profiles", 5));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("profiles", 21, "bio", "changed by Suite001 4"));
        Assert.Equal("changed by Suite001 4", Connection.Get<string>("profiles", 21, "bio"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(2, Connection.Count("poll_votes", "option_id", 7));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(1, Connection.Delete("profiles", 2));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("poll_votes", 23));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.True(Connection.Get<bool>("users", 25, "is_active"));
        Assert.Equal(1, Connection.Get<int>("profiles", 1, "user_id"));
        Assert.False(Connection.Get<bool>("profiles", 22, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 23));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(566, Connection.Get<int>("users", 8, "karma"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 2));
        Assert.Equal(421, Connection.Get<int>("users", 11, "karma"));
        Assert.Equal(1, Connection.Update("poll_options", 24, "position", 1041));
        Assert.Equal(1041, Connection.Get<int>("poll_options", 24, "position"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("user19@example.com", Connection.Get<string>("users", 19, "email"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal("profile zoom plugin font thread O'Brien addon beta tab profile private proxy café addon profile beta O'Brien zoom plugin tab", Connection.Get<string>("forums", 3, "description"));
        Assert.Equal(1, Connection.Update("threads", 15, "title", "changed by Suite001 8"));
        Assert.Equal("changed by Suite001 8", Connection.Get<string>("threads", 15, "title"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal(995, Connection.Get<int>("posts", 10, "score"));
        Connection.Insert("polls", ("thread_id", 19), ("question", "sync update"), ("closes_at", Utc("2010-03-06T12:19:31Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal([3, 38], Connection.Ids("poll_votes", "option_id", 21));
        Assert.Equal(431, Connection.Get<int>("categories", 2, "position"));
        Connection.Insert("poll_options", ("poll_id", 3), ("label", "naïve font thread font"), ("position", 822));
        Assert.Equal(25, Connection.Count("poll_options"));
        Assert.Equal(1, Connection.Update("forums", 5, "description", "changed by Suite001 10"));
        Assert.Equal("changed by Suite001 10", Connection.Get<string>("forums", 5, "description"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Assert.Equal("user-26", Connection.Get<string>("users", 26, "username"));
        Assert.False(Connection.Get<bool>("profiles", 10, "is_public"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "session"), ("position", 194));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal([18, 22, 33], Connection.Ids("poll_votes", "option_id", 5));
        Assert.Equal(1, Connection.Count("poll_options", "poll_id", 1));
        Assert.Equal("sync", Connection.Get<string>("categories", 2, "title"));
        Connection.Insert("poll_options", ("poll_id", 4), ("label", "proxy"), ("position", 649));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(626, Connection.Get<int>("poll_options", 18, "position"));
        Assert.Equal([6, 15], Connection.Ids("threads", "forum_id", 3));
        Connection.Insert("categories", ("parent_id", 3), ("title", "O'Brien beta crash plugin"), ("position", 130));
        Assert.Equal(5, Connection.Count("categories"));
        Assert.Equal(1, Connection.Delete("profiles", 14));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Equal("O'Brien update", Connection.Get<string>("threads", 12, "title"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("profiles", 15, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 15, "is_public"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Equal("user9@example.com", Connection.Get<string>("users", 9, "email"));
        Assert.Equal(Utc("2010-01-02T06:08:25Z"), Connection.Get<DateTime>("poll_votes", 20, "cast_at"));
        Assert.Equal(622, Connection.Get<int>("categories", 1, "position"));
        Assert.Equal(1, Connection.Update("users", 13, "karma", 475));
        Assert.Equal(475, Connection.Get<int>("users", 13, "karma"));
        Assert.Equal(1, Connection.Update("polls", 5, "question", "changed by Suite001 15"));
        Assert.Equal("changed by Suite001 15", Connection.Get<string>("polls", 5, "question"));
    }

    [Fact]
    public void Test_016()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Connection.Insert("posts", ("thread_id", 6), ("author_id", 22), ("content", "firefox download zoom cookie firefox password sync download update session firefox café proxy update update addon firefox zoom"), ("score", 279), ("created_at", Utc("2010-09-18T12:10:24Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_017()
    {
        Assert.Equal([5, 7, 13, 14, 20], Connection.Ids("threads", "forum_id", 1));
        Assert.Equal(6, Connection.Get<int>("poll_options", 7, "poll_id"));
        Assert.Equal("beta", Connection.Get<string>("profiles", 26, "display_name"));
        Connection.Insert("threads", ("forum_id", 1), ("creator_id", 10), ("title", "naïve cookie"), ("replies", 46), ("is_sticky", true), ("created_at", Utc("2010-07-24T14:04:12Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_018()
    {
        Assert.True(Connection.Get<bool>("users", 15, "is_active"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 2));
        Connection.Insert("poll_options", ("poll_id", 5), ("label", "download"), ("position", 603));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_019()
    {
        Assert.Equal(Utc("2010-11-30T10:08:33Z"), Connection.Get<DateTime?>("polls", 3, "closes_at"));
        Assert.Equal(11, Connection.Get<int>("poll_votes", 27, "option_id"));
        Connection.Insert("categories", ("parent_id", 3), ("title", "sync 日本語 password"), ("position", 835));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_020()
    {
        Assert.False(Connection.Get<bool>("threads", 3, "is_sticky"));
        Assert.Equal(6, Connection.Count("polls"));
        Assert.Equal(14, Connection.Get<int>("poll_votes", 28, "user_id"));
        Assert.Equal(1, Connection.Update("poll_options", 18, "label", "changed by Suite001 20"));
        Assert.Equal("changed by Suite001 20", Connection.Get<string>("poll_options", 18, "label"));
    }

    [Fact]
    public void Test_021()
    {
        Assert.False(Connection.Get<bool>("users", 27, "is_active"));
        Assert.Equal(5, Connection.Count("threads", "forum_id", 1));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(1, Connection.Delete("poll_votes", 8));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Delete("profiles", 12));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_022()
    {
        Assert.Equal(Utc("2010-12-25T02:45:43Z"), Connection.Get<DateTime>("posts", 16, "created_at"));
        Assert.Equal(Utc("2010-03-17T16:04:41Z"), Connection.Get<DateTime>("threads", 3, "created_at"));
        Connection.Insert("polls", ("thread_id", 15), ("question", "tab profile update"), ("closes_at", Utc("2010-09-01T09:13:30Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_023()
    {
        Assert.Equal(321, Connection.Get<int>("users", 21, "karma"));
        Assert.Equal(3, Connection.Count("poll_votes", "option_id", 20));
        Connection.Insert("poll_options", ("poll_id", 4), ("label", "profile"), ("position", 111));
        Assert.Equal(25, Connection.Count("poll_options"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "addon O'Brien café"), ("position", 75));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_024()
    {
        Assert.False(Connection.Get<bool>("profiles", 27, "is_public"));
        Assert.False(Connection.Get<bool>("users", 27, "is_active"));
        Assert.Equal(1, Connection.Update("categories", 3, "title", "changed by Suite001 24"));
        Assert.Equal("changed by Suite001 24", Connection.Get<string>("categories", 3, "title"));
    }

    [Fact]
    public void Test_025()
    {
        Assert.Equal(163, Connection.Get<int>("threads", 7, "replies"));
        Assert.Equal(24, Connection.Count("poll_options"));
        Assert.False(Connection.Get<bool>("profiles", 11, "is_public"));
        Connection.Insert("polls", ("thread_id", 1), ("question", "beta beta"), ("closes_at", null));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_026()
    {
        Assert.Equal([20, 32], Connection.Ids("posts", "thread_id", 18));
        Assert.Equal(2, Connection.Count("posts", "author_id", 13));
        Assert.Equal("plugin zoom password Übersetzung", Connection.Get<string>("polls", 5, "question"));
        Assert.Equal(1, Connection.Update("categories", 2, "title", "changed by Suite001 26"));
        Assert.Equal("changed by Suite001 26", Connection.Get<string>("categories", 2, "title"));
        Connection.Insert("poll_votes", ("option_id", 15), ("user_id", 16), ("cast_at", Utc("2010-09-06T02:16:12Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_027()
    {
        Assert.Equal(104, Connection.Get<int>("users", 19, "karma"));
        Assert.Equal("forum-2", Connection.Get<string>("forums", 2, "slug"));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("polls", ("thread_id", 18), ("question", "proxy session plugin"), ("closes_at", Utc("2010-10-01T04:02:33Z")));
        Assert.Equal(7, Connection.Count("polls"));
    }

    [Fact]
    public void Test_028()
    {
        Assert.Equal(4, Connection.Get<int>("forums", 1, "category_id"));
        Assert.Equal(4, Connection.Get<int>("forums", 1, "category_id"));
        Assert.Equal(6, Connection.Get<int>("polls", 1, "thread_id"));
        Assert.Equal(1, Connection.Delete("profiles", 2));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_029()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 17));
        Assert.Equal("user-11", Connection.Get<string>("users", 11, "username"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "O'Brien cookie bookmark"), ("position", 481));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_030()
    {
        Assert.Equal(1, Connection.Get<int>("poll_votes", 13, "user_id"));
        Assert.Equal("plugin zoom password Übersetzung", Connection.Get<string>("polls", 5, "question"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 853));
        Assert.Equal(853, Connection.Get<int>("categories", 1, "position"));
        Assert.Equal(1, Connection.Delete("poll_votes", 32));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_031()
    {
        Assert.Equal(7, Connection.Get<int>("polls", 4, "thread_id"));
        Assert.Equal([2, 7, 16, 22], Connection.Ids("poll_options", "poll_id", 6));
        Assert.Equal(20, Connection.Count("threads"));
        Connection.Insert("poll_votes", ("option_id", 9), ("user_id", 28), ("cast_at", Utc("2010-04-02T00:14:21Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_032()
    {
        Assert.Empty(Connection.Ids("polls", "thread_id", 4));
        Assert.Equal("naïve history", Connection.Get<string>("categories", 1, "title"));
        Assert.Equal(1, Connection.Delete("profiles", 11));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_033()
    {
        Assert.Equal(Utc("2010-08-02T05:32:43Z"), Connection.Get<DateTime>("users", 19, "joined_at"));
        Assert.Equal("Übersetzung history Übersetzung Übersetzung", Connection.Get<string>("categories", 4, "title"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Delete("profiles", 12));
        Assert.Equal(29, Connection.Count("profiles"));
        Connection.Insert("forums", ("category_id", 2), ("name", "session"), ("slug", "forum-new-suite001-900331"), ("description", "crash cookie zoom O'Brien 日本語 toolbar password history"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_034()
    {
        Assert.Equal(5, Connection.Count("threads", "forum_id", 1));
        Assert.Equal(Utc("2010-11-10T00:41:49Z"), Connection.Get<DateTime?>("polls", 4, "closes_at"));
        Assert.Equal(1, Connection.Delete("profiles", 2));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_035()
    {
        Assert.Equal(19, Connection.Get<int>("posts", 36, "thread_id"));
        Assert.Equal("proxy bookmark profile password", Connection.Get<string>("profiles", 11, "display_name"));
        Assert.Equal(1, Connection.Update("threads", 14, "title", "changed by Suite001 35"));
        Assert.Equal("changed by Suite001 35", Connection.Get<string>("threads", 14, "title"));
    }

    [Fact]
    public void Test_036()
    {
        Assert.Equal("private zoom password profile", Connection.Get<string>("poll_options", 10, "label"));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Connection.Insert("poll_options", ("poll_id", 3), ("label", "beta café café addon"), ("position", 861));
        Assert.Equal(25, Connection.Count("poll_options"));
        Assert.Equal(1, Connection.Delete("profiles", 23));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_037()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Empty(Connection.Ids("polls", "thread_id", 19));
        Assert.Equal(1, Connection.Delete("poll_votes", 34));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Connection.Insert("poll_options", ("poll_id", 1), ("label", "tab"), ("position", 72));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_038()
    {
        Assert.Equal(8, Connection.Count("poll_options", "poll_id", 5));
        Assert.Equal(Utc("2010-11-10T00:41:49Z"), Connection.Get<DateTime?>("polls", 4, "closes_at"));
        Assert.Equal(1, Connection.Update("threads", 13, "title", "changed by Suite001 38"));
        Assert.Equal("changed by Suite001 38", Connection.Get<string>("threads", 13, "title"));
        Assert.Equal(1, Connection.Update("posts", 38, "content", "changed by Suite001 38"));
        Assert.Equal("changed by Suite001 38", Connection.Get<string>("posts", 38, "content"));
    }

    [Fact]
    public void Test_039()
    {
        Assert.True(Connection.Get<bool>("profiles", 2, "is_public"));
        Assert.True(Connection.Get<bool>("users", 23, "is_active"));
        Assert.Equal(1, Connection.Update("forums", 2, "name", "changed by Suite001 39"));
        Assert.Equal("changed by Suite001 39", Connection.Get<string>("forums", 2, "name"));
    }

    [Fact]
    public void Test_040()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal("user7@example.com", Connection.Get<string>("users", 7, "email"));
        Assert.Equal([4, 6], Connection.Ids("polls", "thread_id", 7));
        Connection.Insert("users", ("username", "user-new-suite001-900400"), ("email", "user900400@example.com"), ("is_active", true), ("karma", 156), ("joined_at", Utc("2010-04-24T16:38:06Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_041()
    {
        Assert.Equal("download addon plugin", Connection.Get<string>("profiles", 16, "display_name"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 3));
        Connection.Insert("poll_votes", ("option_id", 5), ("user_id", 22), ("cast_at", Utc("2010-05-23T20:55:23Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_042()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal("sync tab proxy font password 日本語 update crash Übersetzung addon plugin zoom history 日本語 download bookmark thread password tab profile", Connection.Get<string>("posts", 33, "content"));
        Assert.Equal(6, Connection.Count("polls"));
        Assert.Equal(1, Connection.Update("posts", 30, "content", "changed by Suite001 42"));
        Assert.Equal("changed by Suite001 42", Connection.Get<string>("posts", 30, "content"));
        Assert.Equal(1, Connection.Update("categories", 4, "title", "changed by Suite001 42"));
        Assert.Equal("changed by Suite001 42", Connection.Get<string>("categories", 4, "title"));
    }

    [Fact]
    public void Test_043()
    {
        Assert.Equal(Utc("2010-06-09T10:42:16Z"), Connection.Get<DateTime>("posts", 9, "created_at"));
        Assert.Null(Connection.Get<int?>("categories", 2, "parent_id"));
        Connection.Insert("poll_votes", ("option_id", 14), ("user_id", 20), ("cast_at", Utc("2010-04-20T04:24:42Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_044()
    {
        Assert.Equal("addon history café beta update bookmark private naïve toolbar tab download private Übersetzung sync plugin tab sync bookmark update download password zoom download plugin update", Connection.Get<string>("profiles", 20, "bio"));
        Assert.Equal(471, Connection.Get<int>("posts", 32, "score"));
        Assert.Equal([5], Connection.Ids("forums", "category_id", 1));
        Connection.Insert("posts", ("thread_id", 1), ("author_id", 20), ("content", "session sync password tab bookmark 日本語 cookie naïve profile font sync proxy Übersetzung zoom profile tab proxy zoom session addon bookmark crash update font beta"), ("score", 522), ("created_at", Utc("2010-08-24T19:20:06Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_045()
    {
        Assert.True(Connection.Get<bool>("profiles", 29, "is_public"));
        Assert.Equal("user-12", Connection.Get<string>("users", 12, "username"));
        Assert.Equal(8, Connection.Get<int>("poll_votes", 32, "option_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 7));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_046()
    {
        Assert.Null(Connection.Get<int?>("categories", 4, "parent_id"));
        Assert.Equal(622, Connection.Get<int>("categories", 1, "position"));
        Assert.Equal(20, Connection.Count("threads"));
        Connection.Insert("polls", ("thread_id", 11), ("question", "beta download"), ("closes_at", Utc("2010-05-14T06:29:30Z")));
        Assert.Equal(7, Connection.Count("polls"));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_047()
    {
        Assert.Equal("update update profile proxy", Connection.Get<string>("forums", 2, "name"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(11, Connection.Get<int>("posts", 33, "thread_id"));
        Assert.Equal(1, Connection.Delete("poll_votes", 13));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_048()
    {
        Assert.True(Connection.Get<bool>("threads", 1, "is_sticky"));
        Assert.Equal(257, Connection.Get<int>("users", 4, "karma"));
        Connection.Insert("poll_options", ("poll_id", 1), ("label", "proxy"), ("position", 74));
        Assert.Equal(25, Connection.Count("poll_options"));
    }

    [Fact]
    public void Test_049()
    {
        Assert.Equal("forum-6", Connection.Get<string>("forums", 6, "slug"));
        Assert.Equal(12, Connection.Get<int>("polls", 5, "thread_id"));
        Assert.Equal(12, Connection.Get<int>("profiles", 12, "user_id"));
        Assert.Equal(1, Connection.Update("poll_options", 14, "position", 301));
        Assert.Equal(301, Connection.Get<int>("poll_options", 14, "position"));
    }

    [Fact]
    public void Test_050()
    {
        Assert.Equal("user-5", Connection.Get<string>("users", 5, "username"));
        Assert.False(Connection.Get<bool>("profiles", 25, "is_public"));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 3));
        Connection.Insert("poll_votes", ("option_id", 2), ("user_id", 23), ("cast_at", Utc("2010-08-14T21:46:34Z")));
        Assert.Equal(41, Connection.Count("poll_votes"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite002
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(8, Connection.Count("groups"));
        Assert.Equal([13], Connection.Ids("audit_logs", "user_id", 21));
        Connection.Insert("audit_logs", ("user_id", 15), ("action", "profile 日本語 toolbar"), ("detail", "zoom café download Übersetzung password firefox zoom download Übersetzung private"), ("created_at", Utc("2010-05-09T15:27:13Z")));
        Assert.Equal(23, Connection.Count("audit_logs"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([1, 17], Connection.Ids("audit_logs", "user_id", 28));
        Assert.Equal("user20@example.com", Connection.Get<string>("users", 20, "email"));
        Assert.Equal(2, Connection.Count("group_members", "user_id", 15));
        Connection.Insert("notifications", ("user_id", 7), ("kind", "cookie font naïve"), ("payload", "tab bookmark profile update crash session password font tab"), ("seen", true), ("created_at", Utc("2010-04-07T12:48:21Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("crash 日本語 plugin beta Übersetzung password session O'Brien plugin tab session zoom tab proxy font bookmark bookmark cookie bookmark", Connection.Get<string>("audit_logs", 1, "detail"));
        Assert.Equal(388, Connection.Get<int>("users", 17, "karma"));
        Assert.Equal("bookmark plugin profile", Connection.Get<string>("groups", 2, "name"));
        Assert.Equal(1, Connection.Update("groups", 5, "name", "changed by Suite002 3"));
        Assert.Equal("changed by Suite002 3", Connection.Get<string>("groups", 5, "name"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(1, Connection.Count("messages", "recipient_id", 9));
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Delete("group_members", 38));
        Assert.Equal(39, Connection.Count("group_members"));
        Assert.Equal(1, Connection.Update("profiles", 30, "bio", "changed by Suite002 4"));
        Assert.Equal("changed by Suite002 4", Connection.Get<string>("profiles", 30, "bio"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal("font proxy toolbar tab", Connection.Get<string>("groups", 7, "name"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(1, Connection.Update("profiles", 8, "bio", "changed by Suite002 5"));
        Assert.Equal("changed by Suite002 5", Connection.Get<string>("profiles", 8, "bio"));
        Assert.Equal(1, Connection.Update("groups", 6, "description", "changed by Suite002 5"));
        Assert.Equal("changed by Suite002 5", Connection.Get<string>("groups", 6, "description"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(23, Connection.Get<int?>("audit_logs", 10, "user_id"));
        Assert.Equal(8, Connection.Count("groups"));
        Connection.Insert("messages", ("sender_id", 29), ("recipient_id", 22), ("body", "café history cookie tab download O'Brien cookie crash history history plugin zoom café proxy download crash update toolbar"), ("is_read", false), ("sent_at", Utc("2010-08-08T00:45:08Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("notifications", ("user_id", 28), ("kind", "history addon session"), ("payload", "font firefox café download bookmark history cookie session bookmark cookie naïve private password font"), ("seen", true), ("created_at", Utc("2010-02-02T22:37:28Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite003
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(1, Connection.Update("users", 25, "email", "changed by Suite003 1"));
        Assert.Equal("changed by Suite003 1", Connection.Get<string>("users", 25, "email"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(431, Connection.Get<int>("categories", 2, "position"));
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("posts", 27, "score", 1726));
        Assert.Equal(1726, Connection.Get<int>("posts", 27, "score"));
        Assert.Equal(1, Connection.Delete("profiles", 2));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("polls", "thread_id", 14));
        Assert.Equal(40, Connection.Count("poll_votes"));
        Assert.Equal(3, Connection.Count("threads", "forum_id", 4));
        Connection.Insert("users", ("username", "user-new-suite003-900030"), ("email", "user900030@example.com"), ("is_active", false), ("karma", 963), ("joined_at", Utc("2010-06-26T03:12:18Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal("download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", Connection.Get<string>("profiles", 12, "bio"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal("O'Brien password toolbar font addon history thread firefox session firefox session bookmark history addon zoom profile 日本語 zoom toolbar font session crash 日本語 thread zoom", Connection.Get<string>("posts", 34, "content"));
        Assert.Equal(1, Connection.Update("posts", 9, "score", 608));
        Assert.Equal(608, Connection.Get<int>("posts", 9, "score"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Null(Connection.Get<int?>("categories", 3, "parent_id"));
        Assert.False(Connection.Get<bool>("users", 30, "is_active"));
        Assert.Equal(1, Connection.Delete("poll_votes", 40));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }
}

[UseFixtures<Users, Questions, Wiki>]
public partial class Suite004
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(0, Connection.Count("documents", "parent_id", 21));
        Assert.Equal("zoom toolbar sync proxy history password zoom sync session history font profile session Übersetzung 日本語 cookie crash", Connection.Get<string>("profiles", 8, "bio"));
        Assert.Equal(30, Connection.Count("profiles"));
        Connection.Insert("users", ("username", "user-new-suite004-900010"), ("email", "user900010@example.com"), ("is_active", true), ("karma", 111), ("joined_at", Utc("2010-12-07T23:48:57Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Equal([10, 22, 23], Connection.Ids("answers", "creator_id", 16));
        Connection.Insert("answers", ("question_id", 10), ("creator_id", 7), ("content", "addon café proxy tab naïve session 日本語 download session update download"), ("is_solution", true), ("created_at", Utc("2010-09-12T17:49:23Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(0, Connection.Count("documents", "owner_id", 16));
        Assert.Equal(3, Connection.Count("answers", "creator_id", 21));
        Assert.Equal(1, Connection.Update("revisions", 26, "content", "changed by Suite004 3"));
        Assert.Equal("changed by Suite004 3", Connection.Get<string>("revisions", 26, "content"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-12-10T11:47:55Z"), Connection.Get<DateTime>("revisions", 15, "created_at"));
        Assert.Equal("user-11", Connection.Get<string>("users", 11, "username"));
        Assert.Equal([35, 44], Connection.Ids("answers", "question_id", 7));
        Assert.Equal(1, Connection.Update("revisions", 45, "is_approved", true));
        Assert.True(Connection.Get<bool>("revisions", 45, "is_approved"));
        Connection.Insert("revisions", ("document_id", 12), ("creator_id", 24), ("content", "download password font thread proxy naïve addon plugin firefox café plugin naïve tab"), ("is_approved", false), ("created_at", Utc("2010-08-15T23:54:03Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("user19@example.com", Connection.Get<string>("users", 19, "email"));
        Connection.Insert("questions", ("creator_id", 14), ("title", "addon O'Brien"), ("content", "profile proxy plugin zoom tab O'Brien history addon bookmark bookmark zoom proxy addon"), ("is_solved", true), ("votes", 978), ("created_at", Utc("2010-07-09T17:28:21Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(Utc("2010-12-20T17:54:53Z"), Connection.Get<DateTime>("users", 21, "joined_at"));
        Assert.Equal(1, Connection.Count("revisions", "document_id", 6));
        Connection.Insert("revisions", ("document_id", 24), ("creator_id", 30), ("content", "addon Übersetzung history crash proxy session naïve update thread O'Brien addon toolbar toolbar plugin sync"), ("is_approved", true), ("created_at", Utc("2010-09-28T03:35:39Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(935, Connection.Get<int>("users", 12, "karma"));
        Assert.Equal(45, Connection.Count("revisions"));
        Assert.Equal(1, Connection.Delete("profiles", 4));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("user-4", Connection.Get<string>("users", 4, "username"));
        Assert.Equal([44], Connection.Ids("revisions", "document_id", 1));
        Assert.Equal(1, Connection.Update("documents", 16, "title", "changed by Suite004 8"));
        Assert.Equal("changed by Suite004 8", Connection.Get<string>("documents", 16, "title"));
        Connection.Insert("documents", ("parent_id", 6), ("owner_id", 17), ("title", "O'Brien sync"), ("slug", "document-new-suite004-900081"), ("locale", "de"));
        Assert.Equal(26, Connection.Count("documents"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(13, Connection.Get<int>("profiles", 13, "user_id"));
        Assert.Empty(Connection.Ids("questions", "creator_id", 9));
        Connection.Insert("users", ("username", "user-new-suite004-900090"), ("email", "user900090@example.com"), ("is_active", false), ("karma", 587), ("joined_at", Utc("2010-06-12T19:33:46Z")));
        Assert.Equal(31, Connection.Count("users"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite005
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(8, Connection.Get<int>("posts", 4, "thread_id"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("forum_moderators", 5));
        Assert.Equal(7, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([17], Connection.Ids("thread_watches", "user_id", 12));
        Assert.Equal(24, Connection.Count("thread_tags"));
        Assert.Equal(10, Connection.Get<int>("thread_tags", 6, "thread_id"));
        Connection.Insert("posts", ("thread_id", 16), ("author_id", 18), ("content", "sync toolbar bookmark download tab beta private private beta profile café private thread update thread font 日本語 history tab zoom firefox sync session toolbar crash"), ("score", 925), ("created_at", Utc("2010-06-09T17:13:57Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("user-10", Connection.Get<string>("users", 10, "username"));
        Assert.True(Connection.Get<bool>("users", 10, "is_active"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1326));
        Assert.Equal(1326, Connection.Get<int>("categories", 1, "position"));
        Assert.Equal(1, Connection.Update("posts", 25, "content", "changed by Suite005 3"));
        Assert.Equal("changed by Suite005 3", Connection.Get<string>("posts", 25, "content"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(421, Connection.Get<int>("users", 11, "karma"));
        Assert.Equal(1, Connection.Count("forum_moderators", "user_id", 15));
        Assert.Equal(1, Connection.Delete("profiles", 28));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(3, Connection.Get<int>("thread_watches", 24, "user_id"));
        Assert.Equal(1, Connection.Count("thread_watches", "thread_id", 6));
        Assert.Equal("O'Brien", Connection.Get<string>("profiles", 20, "display_name"));
        Assert.Equal(1, Connection.Update("categories", 4, "position", 1222));
        Assert.Equal(1222, Connection.Get<int>("categories", 4, "position"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("firefox beta", Connection.Get<string>("tags", 1, "name"));
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(8, Connection.Get<int>("thread_tags", 23, "tag_id"));
        Connection.Insert("thread_watches", ("thread_id", 14), ("user_id", 3), ("by_email", true));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }
}

[UseFixtures<Users, Messages, Badges>]
public partial class Suite006
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(5, Connection.Count("badge_awards", "badge_id", 1));
        Assert.Equal(30, Connection.Count("users"));
        Connection.Insert("badge_awards", ("badge_id", 3), ("user_id", 28), ("awarded_at", Utc("2010-10-31T17:29:03Z")));
        Assert.Equal(59, Connection.Count("badge_awards"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.False(Connection.Get<bool>("messages", 31, "is_read"));
        Connection.Insert("messages", ("sender_id", 11), ("recipient_id", 22), ("body", "plugin thread profile proxy download O'Brien history O'Brien addon Übersetzung O'Brien O'Brien password proxy toolbar session tab thread beta café tab thread proxy zoom beta bookmark O'Brien private café"), ("is_read", true), ("sent_at", Utc("2010-05-07T05:49:22Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("messages", ("sender_id", 17), ("recipient_id", 15), ("body", "private thread naïve private thread download toolbar firefox naïve café password crash"), ("is_read", true), ("sent_at", Utc("2010-09-20T10:13:13Z")));
        Assert.Equal(42, Connection.Count("messages"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(12, Connection.Count("badges"));
        Assert.Equal("badge-12", Connection.Get<string>("badges", 12, "name"));
        Connection.Insert("notifications", ("user_id", 4), ("kind", "addon profile"), ("payload", "crash bookmark sync profile firefox O'Brien naïve proxy thread profile proxy"), ("seen", true), ("created_at", Utc("2010-06-05T08:17:48Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.True(Connection.Get<bool>("notifications", 14, "seen"));
        Assert.Equal([39], Connection.Ids("messages", "sender_id", 13));
        Assert.Equal(11, Connection.Get<int>("badge_awards", 7, "user_id"));
        Assert.Equal(1, Connection.Update("messages", 25, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 25, "is_read"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(685, Connection.Get<int>("badges", 9, "points"));
        Assert.Equal(Utc("2010-07-03T09:23:04Z"), Connection.Get<DateTime>("messages", 20, "sent_at"));
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("notifications", 22));
        Assert.Equal(29, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(392, Connection.Get<int>("users", 2, "karma"));
        Assert.True(Connection.Get<bool>("profiles", 15, "is_public"));
        Assert.Equal(1, Connection.Delete("profiles", 3));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("badge-9", Connection.Get<string>("badges", 9, "name"));
        Assert.Equal("badge-9", Connection.Get<string>("badges", 9, "name"));
        Assert.Equal("日本語 download crash addon private 日本語 tab\n\"quoted\" \\ backslash", Connection.Get<string>("profiles", 14, "bio"));
        Connection.Insert("notifications", ("user_id", 5), ("kind", "sync"), ("payload", "download café bookmark plugin Übersetzung bookmark zoom bookmark download toolbar session firefox update toolbar Übersetzung crash naïve history password addon plugin"), ("seen", true), ("created_at", Utc("2010-07-05T06:53:10Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(14, Connection.Get<int>("profiles", 14, "user_id"));
        Connection.Insert("users", ("username", "user-new-suite006-900080"), ("email", "user900080@example.com"), ("is_active", false), ("karma", 466), ("joined_at", Utc("2010-11-16T03:46:49Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal(10, Connection.Get<int>("badge_awards", 31, "badge_id"));
        Assert.Equal(17, Connection.Get<int>("profiles", 17, "user_id"));
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(1, Connection.Delete("badge_awards", 55));
        Assert.Equal(57, Connection.Count("badge_awards"));
    }
}
