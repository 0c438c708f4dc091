// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod07;

[UseFixtures<Users, Community, Messages>]
public partial class Suite037
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(40, Connection.Count("group_members"));
        Assert.Equal(18, Connection.Get<int>("messages", 6, "sender_id"));
        Assert.Equal(1, Connection.Update("groups", 8, "description", "changed by Suite037 1"));
        Assert.Equal("changed by Suite037 1", Connection.Get<string>("groups", 8, "description"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.False(Connection.Get<bool>("group_members", 32, "is_leader"));
        Assert.Equal(30, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Delete("messages", 23));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal("café addon cookie sync 日本語 Übersetzung tab tab cookie thread profile plugin addon proxy plugin private history", Connection.Get<string>("groups", 8, "description"));
        Assert.Equal(1, Connection.Update("group_members", 13, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 13, "is_leader"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite038
{
    [Fact]
    public void Test_001()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal("addon proxy", Connection.Get<string>("profiles", 29, "display_name"));
        Assert.Equal(1, Connection.Update("tags", 13, "name", "changed by Suite038 1"));
        Assert.Equal("changed by Suite038 1", Connection.Get<string>("tags", 13, "name"));
        Assert.Equal(1, Connection.Update("tags", 12, "name", "changed by Suite038 1"));
        Assert.Equal("changed by Suite038 1", Connection.Get<string>("tags", 12, "name"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Empty(Connection.Ids("thread_watches", "thread_id", 4));
        Assert.Equal(Utc("2010-07-01T18:16:48Z"), Connection.Get<DateTime>("users", 3, "joined_at"));
        Assert.Equal(1, Connection.Update("profiles", 18, "display_name", "changed by Suite038 2"));
        Assert.Equal("changed by Suite038 2", Connection.Get<string>("profiles", 18, "display_name"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(28, Connection.Get<int>("posts", 21, "author_id"));
        Assert.Equal(24, Connection.Count("thread_tags"));
        Connection.Insert("forums", ("category_id", 1), ("name", "zoom"), ("slug", "forum-new-suite038-900030"), ("description", "naïve font firefox cookie toolbar plugin addon firefox addon café O'Brien zoom 日本語 日本語 update bookmark download session plugin naïve naïve password session"), ("locked", false));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 1));
        Assert.Equal(24, Connection.Count("thread_watches"));
        Connection.Insert("forum_moderators", ("forum_id", 5), ("user_id", 9), ("since", Utc("2010-05-26T08:23:48Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }
}

[UseFixtures<Users, Questions, AnswerVotes>]
public partial class Suite039
{
    [Fact]
    public void Test_001()
    {
        Assert.True(Connection.Get<bool>("users", 6, "is_active"));
        Assert.Equal(Utc("2011-01-27T17:31:59Z"), Connection.Get<DateTime>("questions", 20, "created_at"));
        Assert.Equal(4, Connection.Get<int>("profiles", 4, "user_id"));
        Connection.Insert("answers", ("question_id", 5), ("creator_id", 5), ("content", "zoom thread O'Brien thread private thread crash O'Brien"), ("is_solution", true), ("created_at", Utc("2010-01-07T14:48:04Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("user-30", Connection.Get<string>("users", 30, "username"));
        Assert.Equal(Utc("2010-12-12T00:26:48Z"), Connection.Get<DateTime>("questions", 2, "created_at"));
        Assert.Equal(1, Connection.Delete("answer_votes", 1));
        Assert.Equal(69, Connection.Count("answer_votes"));
        Connection.Insert("answers", ("question_id", 14), ("creator_id", 20), ("content", "private café font password addon O'Brien crash bookmark 日本語 addon update history"), ("is_solution", false), ("created_at", Utc("2010-01-10T12:16:35Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(2, Connection.Count("answers", "creator_id", 3));
        Assert.Equal([21], Connection.Ids("answers", "creator_id", 19));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("users", 29, "email", "changed by Suite039 3"));
        Assert.Equal("changed by Suite039 3", Connection.Get<string>("users", 29, "email"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(16, Connection.Get<int>("profiles", 16, "user_id"));
        Assert.True(Connection.Get<bool>("profiles", 4, "is_public"));
        Assert.Equal(1, Connection.Update("profiles", 4, "bio", "changed by Suite039 4"));
        Assert.Equal("changed by Suite039 4", Connection.Get<string>("profiles", 4, "bio"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(70, Connection.Count("answer_votes"));
        Assert.False(Connection.Get<bool>("profiles", 22, "is_public"));
        Connection.Insert("answers", ("question_id", 22), ("creator_id", 27), ("content", "profile beta tab café tab beta cookie password session toolbar toolbar naïve crash café thread private"), ("is_solution", true), ("created_at", Utc("2010-09-24T02:27:47Z")));
        Assert.Equal(46, Connection.Count("answers"));
        Connection.Insert("questions", ("creator_id", 18), ("title", "café O'Brien download"), ("content", "cookie password font update crash firefox café Übersetzung Übersetzung 日本語 tab toolbar\n\"quoted\" \\ backslash"), ("is_solved", false), ("votes", 936), ("created_at", Utc("2010-09-14T01:43:32Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(2, Connection.Count("answers", "question_id", 8));
        Assert.Equal(25, Connection.Count("questions"));
        Assert.Equal(1, Connection.Delete("profiles", 23));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Delete("profiles", 5));
        Assert.Equal(28, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal("user3@example.com", Connection.Get<string>("users", 3, "email"));
        Assert.Equal(45, Connection.Count("answers"));
        Assert.Empty(Connection.Ids("questions", "creator_id", 13));
        Assert.Equal(1, Connection.Update("questions", 11, "title", "changed by Suite039 7"));
        Assert.Equal("changed by Suite039 7", Connection.Get<string>("questions", 11, "title"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(70, Connection.Count("answer_votes"));
        Assert.Equal(1, Connection.Count("answers", "question_id", 13));
        Assert.Equal(1, Connection.Update("answer_votes", 67, "helpful", true));
        Assert.True(Connection.Get<bool>("answer_votes", 67, "helpful"));
        Connection.Insert("questions", ("creator_id", 10), ("title", "Übersetzung session 日本語 session"), ("content", "cookie password sync profile font naïve bookmark thread Übersetzung café\n\"quoted\" \\ backslash"), ("is_solved", false), ("votes", 14), ("created_at", Utc("2010-10-31T07:03:32Z")));
        Assert.Equal(26, Connection.Count("questions"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.True(Connection.Get<bool>("users", 4, "is_active"));
        Assert.Equal(1, Connection.Count("questions", "creator_id", 12));
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(1, Connection.Delete("profiles", 16));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("answer_votes", 54, "helpful", false));
        Assert.False(Connection.Get<bool>("answer_votes", 54, "helpful"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.True(Connection.Get<bool>("users", 15, "is_active"));
        Assert.True(Connection.Get<bool>("questions", 13, "is_solved"));
        Assert.Equal("tab bookmark font history", Connection.Get<string>("profiles", 15, "display_name"));
        Connection.Insert("users", ("username", "user-new-suite039-900100"), ("email", "user900100@example.com"), ("is_active", true), ("karma", 553), ("joined_at", Utc("2010-11-09T17:28:19Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal("user20@example.com", Connection.Get<string>("users", 20, "email"));
        Assert.True(Connection.Get<bool>("profiles", 4, "is_public"));
        Connection.Insert("answers", ("question_id", 3), ("creator_id", 21), ("content", "font proxy sync 日本語 O'Brien private 日本語 crash font"), ("is_solution", false), ("created_at", Utc("2010-05-14T18:16:17Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }
}

[UseFixtures<Users, Forums, Tagging>]
public partial class Suite040
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("tab font font font password toolbar toolbar Übersetzung download addon session proxy bookmark bookmark password private plugin plugin font profile", Connection.Get<string>("profiles", 9, "bio"));
        Assert.Equal([11, 17, 18], Connection.Ids("threads", "forum_id", 4));
        Assert.Equal(1, Connection.Delete("thread_tags", 6));
        Assert.Equal(23, Connection.Count("thread_tags"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Equal(8, Connection.Count("forum_moderators"));
        Connection.Insert("forum_moderators", ("forum_id", 6), ("user_id", 26), ("since", Utc("2010-06-17T04:15:46Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(4, Connection.Get<int>("forum_moderators", 6, "user_id"));
        Assert.Equal(322, Connection.Get<int>("users", 15, "karma"));
        Assert.Equal(14, Connection.Count("tags"));
        Assert.Equal(1, Connection.Delete("thread_watches", 15));
        Assert.Equal(23, Connection.Count("thread_watches"));
        Assert.Equal(1, Connection.Update("thread_watches", 3, "by_email", false));
        Assert.False(Connection.Get<bool>("thread_watches", 3, "by_email"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(8, Connection.Count("forum_moderators"));
        Assert.False(Connection.Get<bool>("profiles", 26, "is_public"));
        Assert.Equal(1, Connection.Update("profiles", 15, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 15, "is_public"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(0, Connection.Count("thread_tags", "thread_id", 13));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 20), ("title", "proxy update toolbar password"), ("replies", 364), ("is_sticky", true), ("created_at", Utc("2010-11-27T00:02:18Z")));
        Assert.Equal(21, Connection.Count("threads"));
        Assert.Equal(1, Connection.Update("profiles", 3, "bio", "changed by Suite040 5"));
        Assert.Equal("changed by Suite040 5", Connection.Get<string>("profiles", 3, "bio"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(2, Connection.Get<int>("threads", 17, "creator_id"));
        Assert.Equal([29, 34], Connection.Ids("posts", "author_id", 5));
        Connection.Insert("posts", ("thread_id", 5), ("author_id", 5), ("content", "plugin bookmark beta O'Brien thread toolbar download thread"), ("score", 278), ("created_at", Utc("2010-01-30T23:37:23Z")));
        Assert.Equal(41, Connection.Count("posts"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal([9, 16], Connection.Ids("thread_tags", "tag_id", 13));
        Assert.Equal(1, Connection.Get<int>("threads", 7, "creator_id"));
        Assert.Equal(8, Connection.Count("forum_moderators"));
        Connection.Insert("forum_moderators", ("forum_id", 5), ("user_id", 21), ("since", Utc("2011-01-12T01:13:36Z")));
        Assert.Equal(9, Connection.Count("forum_moderators"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(10, Connection.Get<int>("profiles", 10, "user_id"));
        Assert.Equal(1, Connection.Update("posts", 20, "score", 810));
        Assert.Equal(810, Connection.Get<int>("posts", 20, "score"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.Equal([4], Connection.Ids("forum_moderators", "user_id", 21));
        Assert.Equal("private", Connection.Get<string>("profiles", 12, "display_name"));
        Assert.Equal("update update", Connection.Get<string>("profiles", 5, "display_name"));
        Assert.Equal(1, Connection.Delete("thread_watches", 17));
        Assert.Equal(23, Connection.Count("thread_watches"));
        Connection.Insert("threads", ("forum_id", 5), ("creator_id", 23), ("title", "firefox 日本語 download toolbar"), ("replies", 185), ("is_sticky", false), ("created_at", Utc("2010-11-15T08:45:17Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal("user-27", Connection.Get<string>("users", 27, "username"));
        Assert.Equal(1, Connection.Update("forums", 4, "name", "changed by Suite040 10"));
        Assert.Equal("changed by Suite040 10", Connection.Get<string>("forums", 4, "name"));
        Assert.Equal(1, Connection.Update("users", 2, "is_active", false));
        Assert.False(Connection.Get<bool>("users", 2, "is_active"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(2, Connection.Count("posts", "thread_id", 2));
        Assert.Equal("thread download", Connection.Get<string>("forums", 4, "name"));
        Assert.Equal(1, Connection.Update("thread_watches", 11, "by_email", true));
        Assert.True(Connection.Get<bool>("thread_watches", 11, "by_email"));
        Connection.Insert("thread_watches", ("thread_id", 3), ("user_id", 18), ("by_email", false));
        Assert.Equal(25, Connection.Count("thread_watches"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite041
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(18, Connection.Get<int>("posts", 31, "author_id"));
        Assert.Equal("user17@example.com", Connection.Get<string>("users", 17, "email"));
        Assert.Equal(6, Connection.Get<int>("flags", 3, "reporter_id"));
        Assert.Equal(1, Connection.Delete("flags", 5));
        Assert.Equal(9, Connection.Count("flags"));
        Connection.Insert("categories", ("parent_id", 4), ("title", "plugin crash sync"), ("position", 363));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([17, 30], Connection.Ids("posts", "thread_id", 5));
        Assert.Equal(2, Connection.Count("attachments", "post_id", 33));
        Assert.Equal(1, Connection.Update("post_revisions", 6, "content", "changed by Suite041 2"));
        Assert.Equal("changed by Suite041 2", Connection.Get<string>("post_revisions", 6, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(303, Connection.Get<int>("post_votes", 18, "value"));
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(2, Connection.Count("post_revisions", "post_id", 25));
        Connection.Insert("post_votes", ("post_id", 29), ("user_id", 23), ("value", 123));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal("profile crash history O'Brien", Connection.Get<string>("attachments", 3, "filename"));
        Assert.Equal(1, Connection.Update("posts", 13, "score", 606));
        Assert.Equal(606, Connection.Get<int>("posts", 13, "score"));
        Assert.Equal(1, Connection.Update("flags", 7, "handled", false));
        Assert.False(Connection.Get<bool>("flags", 7, "handled"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(20, Connection.Count("post_revisions"));
        Assert.Equal(0, Connection.Count("flags", "reporter_id", 18));
        Assert.Equal(25, Connection.Count("post_votes"));
        Connection.Insert("post_votes", ("post_id", 31), ("user_id", 8), ("value", 187));
        Assert.Equal(26, Connection.Count("post_votes"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.Equal(615, Connection.Get<int>("attachments", 12, "size"));
        Assert.Equal("thread download", Connection.Get<string>("forums", 4, "name"));
        Connection.Insert("post_revisions", ("post_id", 25), ("editor_id", 22), ("content", "bookmark 日本語 bookmark private zoom naïve session private private 日本語 bookmark download bookmark private bookmark bookmark O'Brien proxy 日本語 cookie download"), ("created_at", Utc("2010-10-09T10:58:53Z")));
        Assert.Equal(21, Connection.Count("post_revisions"));
        Connection.Insert("flags", ("post_id", 18), ("reporter_id", 17), ("reason", "Übersetzung plugin cookie download"), ("handled", false));
        Assert.Equal(11, Connection.Count("flags"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(0, Connection.Count("attachments", "post_id", 16));
        Assert.Equal([9], Connection.Ids("post_votes", "post_id", 28));
        Assert.Equal([17, 18], Connection.Ids("threads", "creator_id", 2));
        Assert.Equal(1, Connection.Update("users", 2, "karma", 1292));
        Assert.Equal(1292, Connection.Get<int>("users", 2, "karma"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal("proxy", Connection.Get<string>("threads", 19, "title"));
        Assert.Equal(Utc("2010-01-20T18:26:56Z"), Connection.Get<DateTime>("threads", 18, "created_at"));
        Assert.Equal(1, Connection.Update("threads", 15, "title", "changed by Suite041 8"));
        Assert.Equal("changed by Suite041 8", Connection.Get<string>("threads", 15, "title"));
    }

    [Fact]
    public void Test_009()
    {
        Assert.False(Connection.Get<bool>("profiles", 19, "is_public"));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(2, Connection.Get<int>("forums", 6, "category_id"));
        Connection.Insert("forums", ("category_id", 3), ("name", "日本語"), ("slug", "forum-new-suite041-900090"), ("description", "private zoom naïve zoom zoom naïve download private addon plugin thread session history crash Übersetzung password cookie private font 日本語 crash profile tab toolbar password toolbar"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_010()
    {
        Assert.Equal(15, Connection.Get<int>("post_votes", 18, "user_id"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("posts", 14, "content", "changed by Suite041 10"));
        Assert.Equal("changed by Suite041 10", Connection.Get<string>("posts", 14, "content"));
    }

    [Fact]
    public void Test_011()
    {
        Assert.Equal(12, Connection.Get<int>("posts", 16, "thread_id"));
        Assert.Equal(13, Connection.Get<int>("post_votes", 7, "user_id"));
        Assert.Equal(40, Connection.Get<int>("post_votes", 18, "post_id"));
        Assert.Equal(1, Connection.Delete("attachments", 13));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_012()
    {
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(25, Connection.Count("post_votes"));
        Connection.Insert("users", ("username", "user-new-suite041-900120"), ("email", "user900120@example.com"), ("is_active", true), ("karma", 997), ("joined_at", Utc("2010-10-09T04:00:18Z")));
        Assert.Equal(31, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("post_votes", 23, "value", 1143));
        Assert.Equal(1143, Connection.Get<int>("post_votes", 23, "value"));
    }

    [Fact]
    public void Test_013()
    {
        Assert.Equal(3, Connection.Get<int>("attachments", 10, "uploader_id"));
        Assert.Equal([9], Connection.Ids("post_votes", "user_id", 18));
        Connection.Insert("users", ("username", "user-new-suite041-900130"), ("email", "user900130@example.com"), ("is_active", false), ("karma", 817), ("joined_at", Utc("2010-11-19T13:11:59Z")));
        Assert.Equal(31, Connection.Count("users"));
        Connection.Insert("categories", ("parent_id", 2), ("title", "O'Brien naïve update"), ("position", 423));
        Assert.Equal(5, Connection.Count("categories"));
    }

    [Fact]
    public void Test_014()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 4));
        Assert.Equal(3, Connection.Count("forums", "category_id", 4));
        Assert.Equal(0, Connection.Count("categories", "parent_id", 1));
        Connection.Insert("attachments", ("post_id", 15), ("uploader_id", 7), ("filename", "Übersetzung history history"), ("size", 117));
        Assert.Equal(16, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_015()
    {
        Assert.Empty(Connection.Ids("flags", "post_id", 1));
        Assert.Equal(1, Connection.Count("threads", "creator_id", 15));
        Assert.Equal(13, Connection.Get<int>("posts", 17, "author_id"));
        Assert.Equal(1, Connection.Update("post_revisions", 12, "content", "changed by Suite041 15"));
        Assert.Equal("changed by Suite041 15", Connection.Get<string>("post_revisions", 12, "content"));
    }
}

[UseFixtures<Users, Forums, Polls>]
public partial class Suite042
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(Utc("2010-08-02T05:32:43Z"), Connection.Get<DateTime>("users", 19, "joined_at"));
        Assert.Equal(7, Connection.Get<int>("polls", 4, "thread_id"));
        Assert.Equal(1, Connection.Update("poll_options", 17, "position", 1363));
        Assert.Equal(1363, Connection.Get<int>("poll_options", 17, "position"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal("forum-4", Connection.Get<string>("forums", 4, "slug"));
        Assert.Equal(8, Connection.Get<int>("polls", 3, "thread_id"));
        Assert.Equal(4, Connection.Get<int>("forums", 3, "category_id"));
        Assert.Equal(1, Connection.Update("poll_options", 19, "label", "changed by Suite042 2"));
        Assert.Equal("changed by Suite042 2", Connection.Get<string>("poll_options", 19, "label"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("user-7", Connection.Get<string>("users", 7, "username"));
        Assert.Equal(619, Connection.Get<int>("users", 6, "karma"));
        Assert.Equal([1, 2, 3], Connection.Ids("forums", "category_id", 4));
        Assert.Equal(1, Connection.Update("users", 23, "karma", 820));
        Assert.Equal(820, Connection.Get<int>("users", 23, "karma"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.False(Connection.Get<bool>("profiles", 7, "is_public"));
        Assert.Equal(0, Connection.Count("polls", "thread_id", 4));
        Assert.Equal(6, Connection.Count("polls"));
        Assert.Equal(1, Connection.Update("profiles", 4, "is_public", false));
        Assert.False(Connection.Get<bool>("profiles", 4, "is_public"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.False(Connection.Get<bool>("profiles", 17, "is_public"));
        Assert.Equal(Utc("2010-05-09T06:17:42Z"), Connection.Get<DateTime>("posts", 1, "created_at"));
        Assert.Equal(1, Connection.Delete("profiles", 5));
        Assert.Equal(29, Connection.Count("profiles"));
    }
}
