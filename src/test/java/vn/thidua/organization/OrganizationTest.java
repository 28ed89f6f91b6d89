package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.TestDatabase;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class OrganizationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Units units;

    @Autowired
    Persons persons;

    @Autowired
    Posts posts;

    @Autowired
    PlatformTransactionManager transactions;

    UUID commune;

    @BeforeEach
    void openACommune() {
        commune = newCommune();
    }

    @Test
    void aUnitIsFoundByItsNameWithoutDiacritics() {
        var office = here(() -> units.add("Phòng  Văn hóa - Xã hội", UnitKind.OFFICE, null));

        assertThat(here(() -> units.named("phong van hoa - xa hoi"))).contains(here(() -> units.get(office.id())));
        assertThat(office.name()).isEqualTo("Phòng Văn hóa - Xã hội");
    }

    @Test
    void aNameIsUsedOnceInACommune() {
        here(() -> units.add("Thôn Đông", UnitKind.VILLAGE, null));

        assertThatThrownBy(() -> here(() -> units.add("THÔN ĐÔNG", UnitKind.VILLAGE, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Đã có đơn vị tên “THÔN ĐÔNG”");
        assertThat(within(newCommune(), () -> units.add("Thôn Đông", UnitKind.VILLAGE, null)))
                .isNotNull();
    }

    @Test
    void unitsStandInVietnameseOrder() {
        for (var name : List.of("Thôn Đông", "Thôn Ấp", "Thôn Dinh", "Thôn An")) {
            here(() -> units.add(name, UnitKind.VILLAGE, null));
        }

        assertThat(here(units::all))
                .extracting(Unit::name)
                .containsExactly("Thôn An", "Thôn Ấp", "Thôn Dinh", "Thôn Đông");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        var read = here(() -> units.add("Thôn Đông", UnitKind.VILLAGE, null));
        var renamed = here(() -> units.change(read.with("Thôn Đông Hạ", UnitKind.VILLAGE, null)));

        assertThat(renamed.version()).isEqualTo(2);
        assertThatThrownBy(() -> here(() -> units.change(read.with("Thôn Đoài", UnitKind.VILLAGE, null))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("sau khi trang được mở");
        assertThat(here(() -> units.get(read.id())))
                .isEqualTo(here(() -> units.named("thon dong ha").orElseThrow()));
    }

    @Test
    void anotherCommuneSeesNothing() {
        var village = here(() -> units.add("Thôn Đông", UnitKind.VILLAGE, null));
        var head = here(() -> persons.add("Trần Văn Tùng", "0912 345 678", null));
        var post = here(() -> posts.begin(head.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY));

        var elsewhere = newCommune();
        assertThatThrownBy(() -> within(elsewhere, () -> units.get(village.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> within(elsewhere, () -> persons.get(head.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> within(elsewhere, () -> posts.get(post.id()))).isInstanceOf(NotThere.class);
        assertThat(within(elsewhere, () -> persons.names(List.of(head.id())))).isEmpty();
    }

    @Test
    void aUnitHasOneHeadAtATime() {
        var village = here(() -> units.add("Thôn Đông", UnitKind.VILLAGE, null));
        var old = here(() -> persons.add("Trần Văn Tùng", null, null));
        var next = here(() -> persons.add("Phạm Thị Lan", null, null));
        var post = here(() -> posts.begin(old.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY.minusYears(2)));

        assertThatThrownBy(() -> here(() -> posts.begin(next.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Trần Văn Tùng, Trưởng thôn");

        here(() -> {
            posts.end(post, TODAY);
            return posts.begin(next.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY.plusDays(1));
        });
        assertThat(here(() -> posts.headOf(village.id(), TODAY)).orElseThrow().personId())
                .isEqualTo(old.id());
        assertThat(here(() -> posts.headOf(village.id(), TODAY.plusDays(1)))
                        .orElseThrow()
                        .personId())
                .isEqualTo(next.id());
    }

    @Test
    void aPostEndsOnceAndNotBeforeItBegan() {
        var village = here(() -> units.add("Thôn Đông", UnitKind.VILLAGE, null));
        var person = here(() -> persons.add("Trần Văn Tùng", null, null));
        var post = here(() -> posts.begin(person.id(), village.id(), "Phó thôn", Rank.DEPUTY, TODAY));

        assertThatThrownBy(() -> end(post, TODAY.minusDays(1))).hasMessageContaining("bắt đầu từ 23/11/2026");
        end(post, TODAY);
        assertThatThrownBy(() -> end(post, TODAY)).hasMessageContaining("đã được kết thúc");
        assertThat(here(() -> posts.ofPerson(person.id(), TODAY))).hasSize(1);
        assertThat(here(() -> posts.ofPerson(person.id(), TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void personalDataAreChangedByVersionToo() {
        var read = here(() -> persons.add("Trần Văn Tùng", " ", null));
        var changed = here(() -> persons.change(read.with("Trần Văn Tùng", "0912 345 678", "tung@example.vn")));

        assertThat(here(() -> persons.get(read.id()))).isEqualTo(changed);
        assertThatThrownBy(() -> here(() -> persons.change(read.with("Trần Tùng", null, null))))
                .isInstanceOf(RuleBroken.class);
    }

    private void end(Post post, LocalDate day) {
        here(() -> {
            posts.end(post, day);
            return post;
        });
    }

    private <T> T here(Supplier<T> work) {
        return within(commune, work);
    }

    private <T> T within(UUID side, Supplier<T> work) {
        var answer = Wall.inside(side, () -> new TransactionTemplate(transactions).execute(_ -> work.get()));
        assertThat(answer).isNotNull();
        return answer;
    }

    private static UUID newCommune() {
        var city = Ids.next();
        var commune = Ids.next();
        var jdbc = JdbcClient.create(TestDatabase.dataSource());
        jdbc.sql("insert into locality (id, kind, name) values (?, 'THANH_PHO', ?)")
                .params(city, "Thành phố " + city)
                .update();
        jdbc.sql("insert into locality (id, kind, name, parent_id) values (?, 'XA', ?, ?)")
                .params(commune, "An Bình", city)
                .update();
        return commune;
    }

    @SpringBootApplication(scanBasePackages = {"vn.thidua.organization", "vn.thidua.database"})
    static class NothingHappened {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        @Bean
        Timeline timeline() {
            return (_, _) -> List.of();
        }
    }
}
