using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using School;

namespace School.Tests;

[TestFixture]
public class RegistrarTests
{
    private SqliteConnection _connection = null!;
    private SchoolContext _context = null!;
    private Registrar _sut = null!;

    [SetUp]
    public void SetUp()
    {
        _connection = new SqliteConnection("DataSource=:memory:");
        _connection.Open();
        var options = new DbContextOptionsBuilder<SchoolContext>().UseSqlite(_connection).Options;
        _context = new SchoolContext(options);
        _context.Database.EnsureCreated();

        var hopper = new Teacher { Name = "Hopper" };
        var noether = new Teacher { Name = "Noether" };
        var small = new Room { Number = "101", Seats = 2 };
        var large = new Room { Number = "201", Seats = 30 };
        var algebra = new Course { Code = "ALG", Teacher = noether };
        var compilers = new Course { Code = "COM", Teacher = hopper, MinimumYear = 3 };
        var rings = new Course { Code = "RNG", Teacher = noether, MinimumYear = 2 };
        _context.AddRange(algebra, compilers, rings);
        _context.AddRange(
            new Lesson { Course = algebra, Room = large, Weekday = DayOfWeek.Monday, Period = 1 },
            new Lesson { Course = algebra, Room = large, Weekday = DayOfWeek.Thursday, Period = 2 },
            new Lesson { Course = compilers, Room = small, Weekday = DayOfWeek.Tuesday, Period = 1 },
            new Lesson { Course = rings, Room = small, Weekday = DayOfWeek.Friday, Period = 4 });

        var ann = new Student { Name = "Ann", Year = 1 };
        var ben = new Student { Name = "Ben", Year = 3 };
        var cem = new Student { Name = "Cem", Year = 3 };
        var dia = new Student { Name = "Dia", Year = 4 };
        _context.Students.AddRange(ann, ben, cem, dia);
        _context.Enrolments.AddRange(
            new Enrolment { Student = ann, Course = algebra },
            new Enrolment { Student = ben, Course = algebra },
            new Enrolment { Student = ben, Course = compilers },
            new Enrolment { Student = cem, Course = compilers },
            new Enrolment { Student = dia, Course = rings });
        _context.Grades.AddRange(
            new Grade { Student = ben, Course = algebra, Points = 11 },
            new Grade { Student = ben, Course = compilers, Points = 14 },
            new Grade { Student = dia, Course = rings, Points = 9 });
        _context.SaveChanges();
        _context.ChangeTracker.Clear();

        _sut = new Registrar(_context);
    }

    [TearDown]
    public void TearDown()
    {
        _context.Dispose();
        _connection.Dispose();
    }

    [Test]
    public void Enrol_puts_the_student_on_the_class_list()
    {
        _sut.Enrol("Dia", "ALG");

        Assert.That(_sut.ClassList("ALG"), Is.EqualTo(new[] { "Ann", "Ben", "Dia" }));
    }

    [Test]
    public void Enrol_refuses_students_who_are_too_young()
        => Assert.That(() => _sut.Enrol("Ann", "RNG"), Throws.TypeOf<RegistrarException>().With.Message.Contains("year 2"));

    [Test]
    public void Enrol_refuses_a_course_that_is_full()
    {
        Assert.That(() => _sut.Enrol("Dia", "COM"), Throws.TypeOf<RegistrarException>().With.Message.Contains("full"));
        Assert.That(_context.Enrolments.Count(), Is.EqualTo(5));
    }

    [Test]
    public void Enrol_fills_the_last_seat()
    {
        _sut.Enrol("Ben", "RNG");

        Assert.That(() => _sut.Enrol("Cem", "RNG"), Throws.TypeOf<RegistrarException>());
    }

    [Test]
    public void Enrol_twice_is_an_error_of_the_database()
        => Assert.That(() => _sut.Enrol("Ann", "ALG"), Throws.TypeOf<DbUpdateException>());

    [Test]
    public void Withdraw_frees_a_seat()
    {
        _sut.Withdraw("Cem", "COM");

        _sut.Enrol("Dia", "COM");
        Assert.That(_sut.ClassList("COM"), Is.EqualTo(new[] { "Ben", "Dia" }));
    }

    [Test]
    public void Withdraw_needs_an_enrolment()
        => Assert.That(() => _sut.Withdraw("Ann", "COM"), Throws.TypeOf<RegistrarException>());

    [TestCase("Ben", 12.5)]
    [TestCase("Dia", 9)]
    [TestCase("Ann", null)]
    public void AverageOf_is_the_mean_of_all_grades(string student, double? average)
        => Assert.That(_sut.AverageOf(student), Is.EqualTo(average));

    [TestCase("ALG", "Ann", "Ben")]
    [TestCase("COM", "Ben", "Cem")]
    [TestCase("RNG", "Dia")]
    public void ClassList_is_sorted_by_name(string course, params string[] students)
        => Assert.That(_sut.ClassList(course), Is.EqualTo(students));
}
