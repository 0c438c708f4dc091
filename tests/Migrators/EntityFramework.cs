using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FixtureGen.Migrators;

#region docs: entity-framework
public class MigratedDatabase : TestDatabase<NotesContext>
{
    protected override void Configure(DbContextOptionsBuilder<NotesContext> options, DbConnection connection)
        => options.UseSqlite(connection);

    protected override Task CreateSchemaAsync(NotesContext db, CancellationToken cancellationToken)
        => db.Database.MigrateAsync(cancellationToken);
}
#endregion

public sealed class Note
{
    public int Id { get; set; }

    public required string Text { get; set; }
}

public sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();
}

[DbContext(typeof(NotesContext))]
[Migration("1_Notes")]
public sealed class AddNotesMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.Sql("""CREATE TABLE "Notes" ("Id" INTEGER PRIMARY KEY AUTOINCREMENT, "Text" TEXT NOT NULL)""");
}

[DbContext(typeof(NotesContext))]
public sealed class NotesSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) => modelBuilder.Entity(typeof(Note).FullName!, static note =>
    {
        note.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER");
        note.Property<string>("Text").IsRequired().HasColumnType("TEXT");
        note.HasKey("Id");
        note.ToTable("Notes");
    });
}
