using FixtureGen;

// Each case runs on a plain database first, with the same contexts, to see what is right. These databases are the suite's own.
[assembly: AllowDatabase("*")]
