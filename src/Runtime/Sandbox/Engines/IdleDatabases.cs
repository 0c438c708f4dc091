namespace FixtureGen.Engines;

/// <summary>
/// The databases of one engine that no class has, of all groups. When they are too many, the one that has waited longest is closed.
/// </summary>
/// <remarks>
/// Classes run in any order, so that in a project with very many groups nearly each has a database waiting in the middle of the run. Each
/// takes memory, and on a server a connection of the few that it allows. Safe for use from several threads.
/// </remarks>
internal sealed class IdleDatabases(int most)
{
    /// <summary>The one that has waited longest is the first.</summary>
    private readonly List<(DatabaseImage Image, EngineDatabase Database)> idle = [];

    /// <summary>Takes, of the databases that were made from an image, the one that was given back last.</summary>
    /// <returns>Null when none is idle.</returns>
    internal EngineDatabase? Take(DatabaseImage image)
    {
        lock (idle)
        {
            var last = idle.FindLastIndex(one => one.Image == image);
            if (last < 0)
            {
                return null;
            }

            var database = idle[last].Database;
            idle.RemoveAt(last);
            return database;
        }
    }

    /// <summary>Keeps a database for the next class that wants one of its image.</summary>
    /// <returns>One that is to be closed for it, or null.</returns>
    internal EngineDatabase? Add(DatabaseImage image, EngineDatabase database)
    {
        lock (idle)
        {
            idle.Add((image, database));
            if (idle.Count <= most)
            {
                return null;
            }

            var oldest = idle[0].Database;
            idle.RemoveAt(0);
            return oldest;
        }
    }
}
