namespace FixtureGen.Conformance.Shop;

internal sealed class Customer
{
    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public required string Name { get; set; }

    /// <summary>Stored as text, by a value converter.</summary>
    public EmailAddress? Email { get; set; }

    public decimal Balance { get; set; }

    /// <summary>The concurrency token.</summary>
    public int Version { get; set; }

    /// <summary>Owned, in the customer's table.</summary>
    public Address? Address { get; set; }

    /// <summary>Owned, in a table of their own.</summary>
    public List<Phone> Phones { get; } = [];

    public List<Order> Orders { get; } = [];
}
