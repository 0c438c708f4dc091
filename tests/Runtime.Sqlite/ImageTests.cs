using System.Globalization;
using FixtureGen.Sqlite.Databases;
using FixtureGen.Sqlite.Handles;
using FixtureGen.Sqlite.Images;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Runtime.Sqlite.Tests;

/// <summary>An image gives back what was captured, byte by byte, and does not keep what is empty.</summary>
[Collection(nameof(SqliteMemory))]
public sealed class ImageTests
{
    private const int Tables = 20;

    [Fact]
    public async Task An_image_of_nearly_empty_tables_keeps_a_fraction_of_their_pages()
    {
        using var original = WithTables(rowsInEach: 1);
        var before = SqliteMemory.Used();
        await using var image = SqliteImage.Capture(original.Handle!);

        Assert.True(image.Size >= Tables * 4096, $"The file has {image.Size} bytes.");
        Assert.InRange(SqliteMemory.Used() - before, 1, image.Size / 5);
    }

    [Fact]
    public async Task An_image_of_full_tables_is_kept_as_it_is()
    {
        using var original = WithTables(rowsInEach: 500);
        var before = SqliteMemory.Used();
        await using var image = SqliteImage.Capture(original.Handle!);

        Assert.InRange(SqliteMemory.Used() - before, image.Size, image.Size * 11 / 10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    public async Task A_restored_database_has_the_bytes_that_were_captured(int rows)
    {
        using var original = WithTables(rows);
        await using var image = SqliteImage.Capture(original.Handle!);
        using var restored = MemoryConnection.Open();
        image.Restore(restored.Handle!);

        Assert.Equal(BytesOf(original), BytesOf(restored));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public async Task A_database_that_reads_an_image_outlives_it(int rows)
    {
        using var original = WithTables(rows);
        var image = SqliteImage.Capture(original.Handle!);
        using var reading = MemoryConnection.Open();
        using var use = image.Share(reading.Handle!);
        await image.DisposeAsync();

        Assert.Equal(rows, Scalar(reading, $"SELECT COUNT(*) FROM t{Tables - 1}"));
        Assert.Equal("ok", Scalar(reading, "PRAGMA integrity_check"));
        reading.Close();
    }

    private static SqliteConnection WithTables(int rowsInEach)
    {
        var connection = MemoryConnection.Open();
        for (var table = 0; table < Tables; table++)
        {
            Execute(connection, $"CREATE TABLE t{table} (id INTEGER PRIMARY KEY, name TEXT)");
            for (var row = 0; row < rowsInEach; row++)
            {
                Execute(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO t{table} (name) VALUES ('A name of row {row} that takes some bytes of a page')"));
            }
        }

        return connection;
    }

    private static byte[] BytesOf(SqliteConnection connection)
    {
        var address = raw.sqlite3_serialize(connection.Handle, "main", out var size, 0);
        var bytes = new byte[size];
        System.Runtime.InteropServices.Marshal.Copy(address, bytes, 0, bytes.Length);
        raw.sqlite3_free(address);
        return bytes;
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar() is var value && value is long number ? (int)number : value;
    }
}
