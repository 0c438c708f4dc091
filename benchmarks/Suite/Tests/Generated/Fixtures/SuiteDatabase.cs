// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Microsoft.Data.Sqlite;

namespace Suite.Fixtures;

public sealed class SuiteDatabase : TestDatabase
{
    private const string OnSqlite = """
        CREATE TABLE users (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            username VARCHAR(60) NOT NULL UNIQUE,
            email VARCHAR(120) NOT NULL,
            is_active BOOLEAN NOT NULL,
            karma INTEGER NOT NULL,
            joined_at DATETIME NOT NULL
        );

        CREATE TABLE profiles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            user_id INTEGER NOT NULL UNIQUE REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            display_name VARCHAR(80) NOT NULL,
            bio TEXT NOT NULL,
            is_public BOOLEAN NOT NULL
        );

        CREATE TABLE groups (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name VARCHAR(80) NOT NULL,
            description TEXT NOT NULL,
            created_at DATETIME NOT NULL
        );

        CREATE TABLE group_members (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            group_id INTEGER NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            is_leader BOOLEAN NOT NULL
        );
        CREATE INDEX ix_group_members_group_id ON group_members (group_id);
        CREATE INDEX ix_group_members_user_id ON group_members (user_id);

        CREATE TABLE audit_logs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            user_id INTEGER REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            action VARCHAR(40) NOT NULL,
            detail TEXT NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_audit_logs_user_id ON audit_logs (user_id);

        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sender_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            recipient_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            body TEXT NOT NULL,
            is_read BOOLEAN NOT NULL,
            sent_at DATETIME NOT NULL
        );
        CREATE INDEX ix_messages_sender_id ON messages (sender_id);
        CREATE INDEX ix_messages_recipient_id ON messages (recipient_id);

        CREATE TABLE notifications (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            kind VARCHAR(30) NOT NULL,
            payload TEXT NOT NULL,
            seen BOOLEAN NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_notifications_user_id ON notifications (user_id);

        CREATE TABLE categories (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            parent_id INTEGER REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(100) NOT NULL,
            position INTEGER NOT NULL
        );
        CREATE INDEX ix_categories_parent_id ON categories (parent_id);

        CREATE TABLE forums (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            category_id INTEGER NOT NULL REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
            name VARCHAR(100) NOT NULL,
            slug VARCHAR(100) NOT NULL UNIQUE,
            description TEXT NOT NULL,
            locked BOOLEAN NOT NULL
        );
        CREATE INDEX ix_forums_category_id ON forums (category_id);

        CREATE TABLE threads (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            forum_id INTEGER NOT NULL REFERENCES forums (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(200) NOT NULL,
            replies INTEGER NOT NULL,
            is_sticky BOOLEAN NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_threads_forum_id ON threads (forum_id);
        CREATE INDEX ix_threads_creator_id ON threads (creator_id);

        CREATE TABLE posts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            author_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            score INTEGER NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_posts_thread_id ON posts (thread_id);
        CREATE INDEX ix_posts_author_id ON posts (author_id);

        CREATE TABLE post_revisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            editor_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_post_revisions_post_id ON post_revisions (post_id);
        CREATE INDEX ix_post_revisions_editor_id ON post_revisions (editor_id);

        CREATE TABLE attachments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            uploader_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            filename VARCHAR(150) NOT NULL,
            size INTEGER NOT NULL
        );
        CREATE INDEX ix_attachments_post_id ON attachments (post_id);
        CREATE INDEX ix_attachments_uploader_id ON attachments (uploader_id);

        CREATE TABLE post_votes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            value INTEGER NOT NULL
        );
        CREATE INDEX ix_post_votes_post_id ON post_votes (post_id);
        CREATE INDEX ix_post_votes_user_id ON post_votes (user_id);

        CREATE TABLE flags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            reporter_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            reason VARCHAR(40) NOT NULL,
            handled BOOLEAN NOT NULL
        );
        CREATE INDEX ix_flags_post_id ON flags (post_id);
        CREATE INDEX ix_flags_reporter_id ON flags (reporter_id);

        CREATE TABLE polls (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            question VARCHAR(200) NOT NULL,
            closes_at DATETIME
        );
        CREATE INDEX ix_polls_thread_id ON polls (thread_id);

        CREATE TABLE poll_options (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            poll_id INTEGER NOT NULL REFERENCES polls (id) DEFERRABLE INITIALLY DEFERRED,
            label VARCHAR(120) NOT NULL,
            position INTEGER NOT NULL
        );
        CREATE INDEX ix_poll_options_poll_id ON poll_options (poll_id);

        CREATE TABLE poll_votes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            option_id INTEGER NOT NULL REFERENCES poll_options (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            cast_at DATETIME NOT NULL
        );
        CREATE INDEX ix_poll_votes_option_id ON poll_votes (option_id);
        CREATE INDEX ix_poll_votes_user_id ON poll_votes (user_id);

        CREATE TABLE forum_moderators (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            forum_id INTEGER NOT NULL REFERENCES forums (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            since DATETIME NOT NULL
        );
        CREATE INDEX ix_forum_moderators_forum_id ON forum_moderators (forum_id);
        CREATE INDEX ix_forum_moderators_user_id ON forum_moderators (user_id);

        CREATE TABLE thread_watches (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            by_email BOOLEAN NOT NULL
        );
        CREATE INDEX ix_thread_watches_thread_id ON thread_watches (thread_id);
        CREATE INDEX ix_thread_watches_user_id ON thread_watches (user_id);

        CREATE TABLE tags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name VARCHAR(50) NOT NULL,
            slug VARCHAR(50) NOT NULL UNIQUE
        );

        CREATE TABLE thread_tags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            tag_id INTEGER NOT NULL REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED
        );
        CREATE INDEX ix_thread_tags_thread_id ON thread_tags (thread_id);
        CREATE INDEX ix_thread_tags_tag_id ON thread_tags (tag_id);

        CREATE TABLE questions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(255) NOT NULL,
            content TEXT NOT NULL,
            is_solved BOOLEAN NOT NULL,
            votes INTEGER NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_questions_creator_id ON questions (creator_id);

        CREATE TABLE answers (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            question_id INTEGER NOT NULL REFERENCES questions (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            is_solution BOOLEAN NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_answers_question_id ON answers (question_id);
        CREATE INDEX ix_answers_creator_id ON answers (creator_id);

        CREATE TABLE answer_votes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            answer_id INTEGER NOT NULL REFERENCES answers (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            helpful BOOLEAN NOT NULL
        );
        CREATE INDEX ix_answer_votes_answer_id ON answer_votes (answer_id);
        CREATE INDEX ix_answer_votes_user_id ON answer_votes (user_id);

        CREATE TABLE documents (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            parent_id INTEGER REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
            owner_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(255) NOT NULL,
            slug VARCHAR(120) NOT NULL UNIQUE,
            locale VARCHAR(7) NOT NULL
        );
        CREATE INDEX ix_documents_parent_id ON documents (parent_id);
        CREATE INDEX ix_documents_owner_id ON documents (owner_id);

        CREATE TABLE revisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            is_approved BOOLEAN NOT NULL,
            created_at DATETIME NOT NULL
        );
        CREATE INDEX ix_revisions_document_id ON revisions (document_id);
        CREATE INDEX ix_revisions_creator_id ON revisions (creator_id);

        CREATE TABLE helpful_votes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            revision_id INTEGER NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            helpful BOOLEAN NOT NULL,
            agent VARCHAR(120) NOT NULL
        );
        CREATE INDEX ix_helpful_votes_revision_id ON helpful_votes (revision_id);
        CREATE INDEX ix_helpful_votes_user_id ON helpful_votes (user_id);

        CREATE TABLE badges (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name VARCHAR(60) NOT NULL UNIQUE,
            points INTEGER NOT NULL,
            description TEXT NOT NULL
        );

        CREATE TABLE badge_awards (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            badge_id INTEGER NOT NULL REFERENCES badges (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            awarded_at DATETIME NOT NULL
        );
        CREATE INDEX ix_badge_awards_badge_id ON badge_awards (badge_id);
        CREATE INDEX ix_badge_awards_user_id ON badge_awards (user_id);
        """;

    private const string OnPostgreSql = """
        CREATE TABLE users (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            username VARCHAR(60) NOT NULL UNIQUE,
            email VARCHAR(120) NOT NULL,
            is_active BOOLEAN NOT NULL,
            karma INTEGER NOT NULL,
            joined_at TIMESTAMPTZ NOT NULL
        );

        CREATE TABLE profiles (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            user_id INTEGER NOT NULL UNIQUE REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            display_name VARCHAR(80) NOT NULL,
            bio TEXT NOT NULL,
            is_public BOOLEAN NOT NULL
        );

        CREATE TABLE groups (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            name VARCHAR(80) NOT NULL,
            description TEXT NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );

        CREATE TABLE group_members (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            is_leader BOOLEAN NOT NULL
        );
        CREATE INDEX ix_group_members_group_id ON group_members (group_id);
        CREATE INDEX ix_group_members_user_id ON group_members (user_id);

        CREATE TABLE audit_logs (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            user_id INTEGER REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            action VARCHAR(40) NOT NULL,
            detail TEXT NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_audit_logs_user_id ON audit_logs (user_id);

        CREATE TABLE messages (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            sender_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            recipient_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            body TEXT NOT NULL,
            is_read BOOLEAN NOT NULL,
            sent_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_messages_sender_id ON messages (sender_id);
        CREATE INDEX ix_messages_recipient_id ON messages (recipient_id);

        CREATE TABLE notifications (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            kind VARCHAR(30) NOT NULL,
            payload TEXT NOT NULL,
            seen BOOLEAN NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_notifications_user_id ON notifications (user_id);

        CREATE TABLE categories (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            parent_id INTEGER REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(100) NOT NULL,
            position INTEGER NOT NULL
        );
        CREATE INDEX ix_categories_parent_id ON categories (parent_id);

        CREATE TABLE forums (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            category_id INTEGER NOT NULL REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
            name VARCHAR(100) NOT NULL,
            slug VARCHAR(100) NOT NULL UNIQUE,
            description TEXT NOT NULL,
            locked BOOLEAN NOT NULL
        );
        CREATE INDEX ix_forums_category_id ON forums (category_id);

        CREATE TABLE threads (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            forum_id INTEGER NOT NULL REFERENCES forums (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(200) NOT NULL,
            replies INTEGER NOT NULL,
            is_sticky BOOLEAN NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_threads_forum_id ON threads (forum_id);
        CREATE INDEX ix_threads_creator_id ON threads (creator_id);

        CREATE TABLE posts (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            author_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            score INTEGER NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_posts_thread_id ON posts (thread_id);
        CREATE INDEX ix_posts_author_id ON posts (author_id);

        CREATE TABLE post_revisions (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            editor_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_post_revisions_post_id ON post_revisions (post_id);
        CREATE INDEX ix_post_revisions_editor_id ON post_revisions (editor_id);

        CREATE TABLE attachments (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            uploader_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            filename VARCHAR(150) NOT NULL,
            size INTEGER NOT NULL
        );
        CREATE INDEX ix_attachments_post_id ON attachments (post_id);
        CREATE INDEX ix_attachments_uploader_id ON attachments (uploader_id);

        CREATE TABLE post_votes (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            value INTEGER NOT NULL
        );
        CREATE INDEX ix_post_votes_post_id ON post_votes (post_id);
        CREATE INDEX ix_post_votes_user_id ON post_votes (user_id);

        CREATE TABLE flags (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            post_id INTEGER NOT NULL REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED,
            reporter_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            reason VARCHAR(40) NOT NULL,
            handled BOOLEAN NOT NULL
        );
        CREATE INDEX ix_flags_post_id ON flags (post_id);
        CREATE INDEX ix_flags_reporter_id ON flags (reporter_id);

        CREATE TABLE polls (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            question VARCHAR(200) NOT NULL,
            closes_at TIMESTAMPTZ
        );
        CREATE INDEX ix_polls_thread_id ON polls (thread_id);

        CREATE TABLE poll_options (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            poll_id INTEGER NOT NULL REFERENCES polls (id) DEFERRABLE INITIALLY DEFERRED,
            label VARCHAR(120) NOT NULL,
            position INTEGER NOT NULL
        );
        CREATE INDEX ix_poll_options_poll_id ON poll_options (poll_id);

        CREATE TABLE poll_votes (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            option_id INTEGER NOT NULL REFERENCES poll_options (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            cast_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_poll_votes_option_id ON poll_votes (option_id);
        CREATE INDEX ix_poll_votes_user_id ON poll_votes (user_id);

        CREATE TABLE forum_moderators (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            forum_id INTEGER NOT NULL REFERENCES forums (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            since TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_forum_moderators_forum_id ON forum_moderators (forum_id);
        CREATE INDEX ix_forum_moderators_user_id ON forum_moderators (user_id);

        CREATE TABLE thread_watches (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            by_email BOOLEAN NOT NULL
        );
        CREATE INDEX ix_thread_watches_thread_id ON thread_watches (thread_id);
        CREATE INDEX ix_thread_watches_user_id ON thread_watches (user_id);

        CREATE TABLE tags (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            name VARCHAR(50) NOT NULL,
            slug VARCHAR(50) NOT NULL UNIQUE
        );

        CREATE TABLE thread_tags (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            thread_id INTEGER NOT NULL REFERENCES threads (id) DEFERRABLE INITIALLY DEFERRED,
            tag_id INTEGER NOT NULL REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED
        );
        CREATE INDEX ix_thread_tags_thread_id ON thread_tags (thread_id);
        CREATE INDEX ix_thread_tags_tag_id ON thread_tags (tag_id);

        CREATE TABLE questions (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(255) NOT NULL,
            content TEXT NOT NULL,
            is_solved BOOLEAN NOT NULL,
            votes INTEGER NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_questions_creator_id ON questions (creator_id);

        CREATE TABLE answers (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            question_id INTEGER NOT NULL REFERENCES questions (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            is_solution BOOLEAN NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_answers_question_id ON answers (question_id);
        CREATE INDEX ix_answers_creator_id ON answers (creator_id);

        CREATE TABLE answer_votes (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            answer_id INTEGER NOT NULL REFERENCES answers (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            helpful BOOLEAN NOT NULL
        );
        CREATE INDEX ix_answer_votes_answer_id ON answer_votes (answer_id);
        CREATE INDEX ix_answer_votes_user_id ON answer_votes (user_id);

        CREATE TABLE documents (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            parent_id INTEGER REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
            owner_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            title VARCHAR(255) NOT NULL,
            slug VARCHAR(120) NOT NULL UNIQUE,
            locale VARCHAR(7) NOT NULL
        );
        CREATE INDEX ix_documents_parent_id ON documents (parent_id);
        CREATE INDEX ix_documents_owner_id ON documents (owner_id);

        CREATE TABLE revisions (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
            creator_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            content TEXT NOT NULL,
            is_approved BOOLEAN NOT NULL,
            created_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_revisions_document_id ON revisions (document_id);
        CREATE INDEX ix_revisions_creator_id ON revisions (creator_id);

        CREATE TABLE helpful_votes (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            revision_id INTEGER NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            helpful BOOLEAN NOT NULL,
            agent VARCHAR(120) NOT NULL
        );
        CREATE INDEX ix_helpful_votes_revision_id ON helpful_votes (revision_id);
        CREATE INDEX ix_helpful_votes_user_id ON helpful_votes (user_id);

        CREATE TABLE badges (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            name VARCHAR(60) NOT NULL UNIQUE,
            points INTEGER NOT NULL,
            description TEXT NOT NULL
        );

        CREATE TABLE badge_awards (
            id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            badge_id INTEGER NOT NULL REFERENCES badges (id) DEFERRABLE INITIALLY DEFERRED,
            user_id INTEGER NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
            awarded_at TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX ix_badge_awards_badge_id ON badge_awards (badge_id);
        CREATE INDEX ix_badge_awards_user_id ON badge_awards (user_id);
        """;

    public static void CreateSchema(DbConnection connection) => connection.Run(connection is SqliteConnection ? OnSqlite : OnPostgreSql);

    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        CreateSchema(connection);
        return Task.CompletedTask;
    }
}
