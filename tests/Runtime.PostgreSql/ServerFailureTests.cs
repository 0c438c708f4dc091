using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FixtureGen.PostgreSql.Server;
using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>A server that cannot be used is said to be so by one error that names it and says what to do. None of them shows the password.</summary>
public sealed class ServerFailureTests
{
    [Fact]
    public async Task No_server_runs_there()
    {
        // Bound, so that nobody else gets it meanwhile, and not listened to.
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;

        Assert.Contains($"No PostgreSQL server runs at 127.0.0.1:{port}: ", await FailureAsync(Administration.With(address => address.Port = port)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_is_unknown()
        => Assert.Contains("server runs at nowhere.invalid:", await FailureAsync(Administration.With(static address => address.Host = "nowhere.invalid")), StringComparison.Ordinal);

    [Fact]
    public async Task What_runs_there_never_answers()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;

        var message = await FailureAsync(Administration.With(address =>
        {
            address.Port = port;
            address.Timeout = 1;
        }));

        Assert.Contains($"Nothing answered at 127.0.0.1:{port} within 1 s.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_is_wrong()
        => Assert.Contains(
            $"does not accept the password of '{Administration.Settings.Username}'",
            await FailureAsync(Administration.With(static address => address.Password = "wrong")),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_password_is_missing()
        => Assert.Contains(
            $"asks for the password of '{Administration.Settings.Username}'",
            await FailureAsync(Administration.With(static address => address.Password = null)),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_role_may_not_create_databases()
    {
        Administration.Execute("CREATE ROLE somebody_small LOGIN PASSWORD 'small'");
        try
        {
            var message = await FailureAsync(Administration.With(static address =>
            {
                address.Username = "somebody_small";
                address.Password = "small";
            }));

            Assert.Contains("does not let 'somebody_small' create databases. Give it the right (ALTER ROLE somebody_small " +
                "CREATEDB)", message, StringComparison.Ordinal);
        }
        finally
        {
            Administration.Execute("DROP ROLE somebody_small");
        }
    }

    [Fact]
    public async Task The_server_is_too_old()
    {
        using var old = new OldServer("9.6.24");

        var message = await FailureAsync(Administration.With(address =>
        {
            address.Port = old.Port;
            address.Add("Server Compatibility Mode", "NoTypeLoading");
        }));

        Assert.Contains("has version 9.6.24; FixtureGen needs 13 or later", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_connection_string_names_the_database_of_an_application()
    {
        Administration.Execute("CREATE DATABASE shop");
        try
        {
            var message = await FailureAsync(Administration.With(static address => address.Database = "shop"));

            Assert.Contains("names the database 'shop'. FixtureGen did not make it and ", message, StringComparison.Ordinal);
            Assert.Contains("COMMENT ON DATABASE shop IS 'FixtureGen may connect here'", message, StringComparison.Ordinal);
            Administration.Execute("COMMENT ON DATABASE shop IS 'FixtureGen may connect here'");
            Assert.NotEqual(0, (await PostgreSqlServer.ConnectAsync(Administration.With(static address => address.Database = "shop"))).Run);
        }
        finally
        {
            Administration.Execute("DROP DATABASE shop WITH (FORCE)");
        }
    }

    [Theory]
    [InlineData("Host=localhost;Nonsense=1", "Nonsense")]
    [InlineData("Port=many", "port")]
    public async Task The_connection_string_cannot_be_understood(string connectionString, string detail)
    {
        var message = await FailureAsync(new(connectionString, "a test"));

        Assert.Contains("The connection string from a test cannot be understood", message, StringComparison.Ordinal);
        Assert.Contains(detail, message, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> FailureAsync(ServerAddress address)
    {
        var failure = await Assert.ThrowsAsync<PostgreSqlServerException>(() => PostgreSqlServer.ConnectAsync(address));
        Assert.Contains(" a test", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Administration.Settings.Password!, failure.Message, StringComparison.Ordinal);
        return failure.Message;
    }
}
