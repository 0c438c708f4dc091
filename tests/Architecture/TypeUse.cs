namespace FixtureGen.Architecture;

/// <summary>A place where one type uses another one of the same project.</summary>
/// <param name="User">The type that uses.</param>
/// <param name="UserFile">Its file's path in the project.</param>
/// <param name="Line">The first line that does, counted from 1.</param>
/// <param name="Used">The type that is used.</param>
/// <param name="UsedFile">Its file's path in the project.</param>
internal sealed record TypeUse(string User, string UserFile, int Line, string Used, string UsedFile);
