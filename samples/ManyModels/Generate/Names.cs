using System.Globalization;

namespace ManyModels.Generate;

/// <summary>Names, as a team could have given them.</summary>
internal static class Names
{
    public static readonly string[] Nouns =
        ["Category", "Party", "Place", "Product", "Contract", "Rate", "Order", "Item", "Payment", "Shipment", "Note", "Event"];

    private static readonly string[] Areas = ["Sales", "Stock", "Staff", "Travel", "School", "Clinic"];

    private static readonly string[] Strings =
    [
        "Name", "Code", "Title", "Description", "Street", "City", "Country", "Phone", "Email", "Website", "Reference", "Remarks", "Language", "Currency",
        "Unit", "Colour", "Size", "Origin", "Label", "Status", "Channel", "Owner",
    ];

    private static readonly string[] Integers = ["Id", "Quantity", "Position", "Year", "Priority", "Level", "Weight", "Width"];
    private static readonly string[] Booleans = ["IsActive", "IsPublic", "IsLocked", "IsDefault", "IsImported", "IsReviewed", "IsHidden", "IsShared"];
    private static readonly string[] Dates = ["CreatedAt", "ChangedAt", "ValidFrom", "ValidUntil", "ReviewedAt", "SentAt"];
    private static readonly string[] Guids = ["PublicId", "ExternalId"];

    public static string Area(int area)
        => Areas[area % Areas.Length] + (area < Areas.Length ? "" : (1 + (area / Areas.Length)).ToString(CultureInfo.InvariantCulture));

    public static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    public static string Property(PropertyKind kind, int number)
    {
        var names = kind switch
        {
            PropertyKind.String => Strings,
            PropertyKind.Boolean => Booleans,
            PropertyKind.Date => Dates,
            PropertyKind.Guid => Guids,
            _ => Integers,
        };
        return number < names.Length ? names[number] : names[^1] + (number - names.Length + 2).ToString(CultureInfo.InvariantCulture);
    }
}
