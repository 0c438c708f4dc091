using FixtureGen;

// Each case runs on a plain database first, with the same contexts, to see what is right. These databases are the suite's own; the one that
// stands for the application's is not among them.
[assembly: AllowDatabase("plain_*.db")]
[assembly: AllowDatabase("conformance_*_plain_*")]
