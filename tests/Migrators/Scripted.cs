using System.Data.Common;

namespace FixtureGen.Migrators;

#region docs: scripts
public class ScriptedDatabase : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        foreach (var script in new[] { "V1__notes.sql", "V2__tags.sql" })
        {
            await using var resource = typeof(ScriptedDatabase).Assembly.GetManifestResourceStream(
                $"FixtureGen.Migrators.Scripts.{script}")!;
            using var reader = new StreamReader(resource);
            await using var command = connection.CreateCommand();
            command.CommandText = await reader.ReadToEndAsync(cancellationToken);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
#endregion
