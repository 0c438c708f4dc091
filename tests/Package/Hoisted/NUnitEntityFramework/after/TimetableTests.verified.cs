using FixtureGen;
using Microsoft.EntityFrameworkCore;
using School;

namespace School.Tests;

[UseDatabase<SchoolDatabase>]
public partial class TimetableTests
{
    [ClassSetup]
    private static async Task ArrangeAsync(SchoolContext context)
    {
        var curie = new Teacher { Name = "Curie" };
        var planck = new Teacher { Name = "Planck" };
        var physics = new Course { Code = "PHY", Teacher = planck };
        var chemistry = new Course { Code = "CHE", Teacher = curie };
        var radiation = new Course { Code = "RAD", Teacher = curie };
        var lab = new Room { Number = "L1", Seats = 12 };
        var hall = new Room { Number = "H1", Seats = 90 };
        var attic = new Room { Number = "A9", Seats = 6 };
        await context.Rooms.AddRangeAsync(lab, hall, attic);
        await context.Lessons.AddRangeAsync(
            new Lesson { Course = physics, Room = hall, Weekday = DayOfWeek.Monday, Period = 1 },
            new Lesson { Course = physics, Room = hall, Weekday = DayOfWeek.Monday, Period = 2 },
            new Lesson { Course = physics, Room = lab, Weekday = DayOfWeek.Wednesday, Period = 1 },
            new Lesson { Course = chemistry, Room = lab, Weekday = DayOfWeek.Monday, Period = 1 },
            new Lesson { Course = chemistry, Room = lab, Weekday = DayOfWeek.Tuesday, Period = 3 },
            new Lesson { Course = chemistry, Room = hall, Weekday = DayOfWeek.Friday, Period = 3 },
            new Lesson { Course = radiation, Room = lab, Weekday = DayOfWeek.Monday, Period = 4 },
            new Lesson { Course = radiation, Room = attic, Weekday = DayOfWeek.Thursday, Period = 5 });
        await context.SaveChangesAsync();
    }

    [Test]
    public async Task A_teacher_s_day_is_in_the_order_of_periods()
    {
        await using var context = NewDb();

        Assert.That(await new Timetable(context).OfTeacherAsync("Curie", DayOfWeek.Monday), Is.EqualTo(new[] { "CHE in L1", "RAD in L1" }));
    }

    [Test]
    public async Task A_teacher_may_have_a_day_off()
    {
        await using var context = NewDb();

        Assert.That(await new Timetable(context).OfTeacherAsync("Planck", DayOfWeek.Thursday), Is.Empty);
    }

    [TestCase(DayOfWeek.Monday, 1, "A9")]
    [TestCase(DayOfWeek.Monday, 2, "A9", "L1")]
    [TestCase(DayOfWeek.Thursday, 5, "H1", "L1")]
    [TestCase(DayOfWeek.Sunday, 1, "A9", "H1", "L1")]
    public async Task Rooms_without_a_lesson_are_free(DayOfWeek weekday, int period, params string[] rooms)
    {
        await using var context = NewDb();

        Assert.That(await new Timetable(context).FreeRoomsAsync(weekday, period), Is.EqualTo(rooms));
    }

    [Test]
    public async Task A_course_moves_with_all_lessons_of_the_day()
    {
        await using (var context = NewDb())
        {
            await new Timetable(context).MoveAsync("PHY", DayOfWeek.Monday, DayOfWeek.Tuesday);
        }

        await using var other = NewDb();
        Assert.That(await new Timetable(other).OfTeacherAsync("Planck", DayOfWeek.Tuesday), Is.EqualTo(new[] { "PHY in H1", "PHY in H1" }));
    }

    [Test]
    public async Task A_course_does_not_move_to_a_room_that_is_taken()
    {
        await using (var context = NewDb())
        {
            Assert.That(() => new Timetable(context).MoveAsync("PHY", DayOfWeek.Wednesday, DayOfWeek.Monday), Throws.TypeOf<DbUpdateException>());
        }

        await using var other = NewDb();
        Assert.That(await other.Lessons.CountAsync(l => l.Weekday == DayOfWeek.Wednesday), Is.EqualTo(1));
    }
}
