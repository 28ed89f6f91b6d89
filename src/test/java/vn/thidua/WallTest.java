package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.database.Side;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.SmallMovement;
import vn.thidua.offer.SmallOffer;
import vn.thidua.reading.SmallFigures;
import vn.thidua.task.VillageTask;

/** The wall in the database itself, whatever the program may ask: see {@code docs/wall.md}. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallTest {

    private static final String REFUSED = "42501";
    private static final String TABLES = """
            select relname from pg_class c
            where relnamespace = 'thidua'::regnamespace and relkind in ('r', 'p') and %s order by 1""";
    private static final String TENANTS =
            TABLES.formatted("exists (select from pg_attribute a where a.attrelid = c.oid and attname = 'commune_id')");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    KnownRoutes routes;

    @Autowired
    VillageTask village;

    @Autowired
    SmallMovement small;

    @Autowired
    SmallFigures figures;

    @Autowired
    SmallOffer offered;

    private Cast cast;
    private Cast far;
    private List<String> tenants;

    /** Does everything that the program can do, in An Bình. */
    @BeforeAll
    void fill() throws IOException {
        cast = casting.fresh();
        far = casting.fresh();
        village.reported(cast);
        offered.sent(cast, cast.anBinh());
        village.watchLater(cast);
        figures.counted(cast, "IND-M02");
        figures.night(cast);
        RightsTable.read().forEach((route, row) -> {
            if (row.strangers() || route.startsWith("GET ")) return;
            var actor = cast.of(row.roles().iterator().next(), row.onlyInACity());
            var request = routes.sample(route)
                    .request(cast, actor)
                    .param("_key", Ids.next().toString());
            pages.perform(servlets -> actor.signedIn().postProcessRequest(request.buildRequest(servlets)));
        });
        tenants = Side.owner(TENANTS);
        tenants.removeAll(WallDocument.below("Outside the wall"));
    }

    @Test
    void everyTenantTableStandsBehindIt() {
        var walled = Side.owner("""
                select relname from pg_class join pg_policy on polrelid = pg_class.oid
                where relrowsecurity and polname = 'wall' and polcmd = '*' and polpermissive
                  and pg_get_expr(polqual, polrelid) like '%commune_id = %wall_commune()%'
                  and pg_get_expr(polwithcheck, polrelid) like '%commune_id = %wall_commune()%'""");

        assertThat(tenants).isNotEmpty().isSubsetOf(walled);
    }

    @Test
    void whatStandsOutsideOrLooksPastIsWrittenDown() {
        assertThat(Side.owner(TABLES.formatted("not relrowsecurity")))
                .isEqualTo(WallDocument.below("Outside the wall"));
        assertThat(Side.owner("""
                select proname from pg_proc where pronamespace = 'thidua'::regnamespace and prosecdef order by 1""")).isEqualTo(WallDocument.below("Past the wall"));
        assertThat(Side.owner("""
                select relname from pg_class where relnamespace = 'thidua'::regnamespace and relkind in ('v', 'm')
                  and not 'security_invoker=true' = any(coalesce(reloptions, '{}'))
                union select relname from pg_policy join pg_class on polrelid = pg_class.oid where polname = 'city'
                order by 1""")).isEqualTo(WallDocument.below("Open to the city"));
        assertThat(Side.owner("""
                select relname from pg_policy join pg_class on polrelid = pg_class.oid
                where polname not in ('wall', 'city') order by 1""")).isEqualTo(WallDocument.below("Open to the communes"));
    }

    @Test
    void everyTenantTableHasARowToTry() {
        assertThat(tenants.stream().filter(table -> owned(table).isEmpty())).isEmpty();
    }

    @Test
    void nobodySeesTheRowsOfAnotherCommune() {
        var soft = new SoftAssertions();
        for (var table : tenants) {
            var seen = "select 1 from " + table + " where commune_id = ?";
            var there = place(table);
            soft.assertThat(Side.of(there).query(seen, there)).as(table).isNotEmpty();
            soft.assertThat(Side.of(cast.yenHoa().id()).query(seen, there))
                    .as(table)
                    .isEmpty();
            soft.assertThat(new Side(null, null).query("select 1 from " + table))
                    .as(table)
                    .isEmpty();
        }
        soft.assertThat(Side.of(cast.anBinh().id()).query("select 1 from city_task_total"))
                .isEmpty();
        soft.assertAll();
    }

    @Test
    void nobodyWritesIntoAnotherCommune() {
        var soft = new SoftAssertions();
        var here = Side.of(cast.yenHoa().id());
        for (var table : tenants) {
            var there = place(table);
            soft.assertThat(insert(here, table, owned(table).getFirst()))
                    .as("insert " + table)
                    .isEqualTo(REFUSED);
            soft.assertThat(here.update("update " + table + " set commune_id = commune_id where commune_id = ?", there))
                    .as("update " + table)
                    .isIn("0", REFUSED);
            soft.assertThat(here.update("delete from " + table + " where commune_id = ?", there))
                    .as("delete " + table)
                    .isIn("0", REFUSED);
            soft.assertThat(Side.of(there)
                            .update(
                                    "update " + table + " set commune_id = ?",
                                    cast.yenHoa().id()))
                    .as("push " + table)
                    .isEqualTo(REFUSED);
        }
        soft.assertAll();
    }

    @Test
    void theServingRoleOwnsNothingAndCannotBecomeTheOwner() {
        var serving = new Side(null, null);
        var name = serving.query("select current_user").getFirst();

        assertThat(Side.owner("""
                select rolname from pg_roles where rolname = ?
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""", name)).isEmpty();
        assertThat(Side.owner("select 1 from pg_auth_members where member = ?::regrole", name))
                .isEmpty();
        assertThat(Side.owner("select 1 from pg_shdepend where refobjid = ?::regrole and deptype = 'o'", name))
                .isEmpty();
        assertThat(serving.update("set role " + Side.ownerName())).isEqualTo(REFUSED);
        assertThat(serving.update("alter table task disable row level security"))
                .isEqualTo(REFUSED);
        assertThat(serving.update("create table thidua.mine ()")).isEqualTo(REFUSED);
    }

    @Test
    void theCitySeesPublishedObjectsAndTotalsOfItsOwnCommunesOnly() {
        var soft = new SoftAssertions();
        var near = new Side(cast.city().id(), cast.city().id());
        var other = new Side(far.city().id(), far.city().id());
        for (var table : Stream.concat(tenants.stream(), Stream.of("city_task_total", "city_indicator_reporters"))
                .toList()) {
            var seen = "select distinct commune_id from " + table + " where commune_id <> ?";
            var expected = WallDocument.below("Open to the city").contains(table)
                    ? List.of(cast.anBinh().id().toString())
                    : List.<String>of();
            soft.assertThat(near.query(seen, cast.city().id())).as(table).isEqualTo(expected);
            soft.assertThat(other.query(seen, far.city().id()))
                    .as(table + ", other city")
                    .isEmpty();
        }
        soft.assertThat(near.update(
                        "update movement set name = name where commune_id = ?",
                        cast.anBinh().id()))
                .isEqualTo("0");
        soft.assertThat(insert(near, "clause", owned("clause").getFirst())).isEqualTo(REFUSED);
        soft.assertAll();
    }

    @Test
    void aCommuneSeesOfItsCityWhatWasOfferedToItAndChangesNothing() {
        var soft = new SoftAssertions();
        var city = cast.city().id();
        var here = Side.of(cast.anBinh().id());
        var open = WallDocument.below("Open to the communes");
        for (var table : tenants) {
            var seen = "select distinct commune_id from " + table + " where commune_id = ?";
            soft.assertThat(here.query(seen, city))
                    .as(table)
                    .isEqualTo(open.contains(table) ? List.of(city.toString()) : List.of());
            for (var other : List.of(cast.yenHoa().id(), far.anBinh().id())) {
                soft.assertThat(Side.of(other).query(seen, city)).as(table).isEmpty();
            }
        }
        for (var table : open) {
            soft.assertThat(here.update("update " + table + " set commune_id = commune_id where commune_id = ?", city))
                    .as("update " + table)
                    .isIn("0", REFUSED);
            soft.assertThat(here.update("delete from " + table + " where commune_id = ?", city))
                    .as("delete " + table)
                    .isIn("0", REFUSED);
        }
        var notOffered = small.inCity(cast);
        soft.assertThat(here.query("select 1 from movement where id = ?", notOffered))
                .isEmpty();
        soft.assertThat(here.query("select 1 from clause where movement_id = ?", notOffered))
                .isEmpty();
        soft.assertThat(here.query("select distinct recipient_id from offer_recipient"))
                .containsExactly(cast.anBinh().id().toString());
        soft.assertAll();
    }

    /** A row of An Bình, or of the city where only a city has some, as JSON; empty when there is none. */
    private List<String> owned(String table) {
        return Side.owner("select to_jsonb(t) from " + table + " t where commune_id = ? limit 1", place(table));
    }

    /** Whose row is tried. */
    private UUID place(String table) {
        var rows = "select 1 from " + table + " where commune_id = ? limit 1";
        return Side.owner(rows, cast.anBinh().id()).isEmpty()
                ? cast.city().id()
                : cast.anBinh().id();
    }

    private static String insert(Side side, String table, String row) {
        var columns = String.join(", ", Side.owner("""
                select column_name from information_schema.columns
                where table_schema = 'thidua' and table_name = ? and is_generated = 'NEVER'""", table));
        return side.update(
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                        .formatted(table, columns),
                row);
    }
}
