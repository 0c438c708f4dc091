global using System.Data.Common;
global using FixtureGen;
global using Xunit;
global using static Suite.Values;
