using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Ways that only SQLite has.</summary>
internal static class SqliteConnections
{
    public static Task A_file_that_is_made_if_it_is_missing(Production production) => OpenAsync($"Data Source={production.File};Mode=ReadWriteCreate");

    public static Task A_cache_that_connections_share(Production production) => OpenAsync($"Data Source={production.File};Cache=Shared");

    public static Task An_address(Production production) => OpenAsync($"Data Source=file:{production.File}");

    public static Task An_address_with_a_host(Production production) => OpenAsync($"Data Source=file://localhost{production.File}");

    public static Task A_path_from_the_current_folder(Production production)
        => OpenAsync($"Data Source={Path.GetRelativePath(Environment.CurrentDirectory, production.File)}");

    public static Task A_path_with_detours(Production production)
        => OpenAsync($"Data Source={Path.Combine(Path.GetDirectoryName(production.File)!, "..", Path.GetFileName(Path.GetDirectoryName(production.File))!, production.Name)}");

    public static Task Another_file_system_of_sqlite(Production production)
        => OpenAsync($"Data Source={production.File};Vfs={(OperatingSystem.IsWindows() ? "win32-longpath" : "unix-excl")}");

    public static Task An_address_with_another_file_system(Production production)
        => OpenAsync($"Data Source=file:{production.File}?vfs={(OperatingSystem.IsWindows() ? "win32-none" : "unix-none")}");

    public static async Task A_link_in_the_folder_for_temporary_files(Production production)
    {
        var link = Path.Combine(Path.GetTempPath(), $"fixturegen-link-{Guid.NewGuid():N}.db");
        File.CreateSymbolicLink(link, production.File);
        try
        {
            await OpenAsync($"Data Source={link}");
        }
        finally
        {
            File.Delete(link);
        }
    }

    public static Task A_handle_of_sqlite_itself(Production production)
    {
        var result = raw.sqlite3_open(production.File, out var handle);
        try
        {
            SqliteException.ThrowExceptionForRC(result, handle);
            SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(handle, Production.Statement), handle);
        }
        finally
        {
            handle.Dispose();
        }

        return Task.CompletedTask;
    }

    public static async Task A_file_that_a_database_in_memory_attaches(Production production)
    {
        await using var memory = new SqliteConnection("Data Source=:memory:");
        await memory.OpenAsync();
        await memory.ExecuteAsync($"ATTACH '{production.File}' AS other");
        await memory.ExecuteAsync(Production.Statement.Replace("INTO account", "INTO other.account", StringComparison.Ordinal));
    }

    public static async Task A_database_in_memory_is_copied_over_it(Production production)
    {
        await using var memory = new SqliteConnection("Data Source=:memory:");
        await memory.OpenAsync();
        await using var file = new SqliteConnection(production.ConnectionString);
        memory.BackupDatabase(file);
    }

    public static async Task A_database_in_memory_is_filled_from_it(Production production)
    {
        await using var memory = new SqliteConnection("Data Source=:memory:");
        await memory.OpenAsync();
        await using var file = new SqliteConnection(production.ConnectionString);
        await file.OpenAsync();
        file.BackupDatabase(memory);
    }

    private static async Task OpenAsync(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }
}
