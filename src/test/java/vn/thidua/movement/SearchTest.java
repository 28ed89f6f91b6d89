package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause.Kind;

class SearchTest {

    private static final UUID ID = Ids.next();
    private static final Movement MOVEMENT =
            new Movement(ID, ID, null, "Sống xanh", "Tổ chức", null, null, null, null, null, null, Instant.EPOCH);
    private static final String TEXT = "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính cho Nhân dân";
    private static final List<Clause> CLAUSES = List.of(
            new Clause(ID, null, Kind.AREA_ITEM, 0, TEXT, null, null, null, null, null, false, false, false, 1, TEXT));
    private static final List<Source> SOURCES =
            List.of(new Source(1, null, null, List.of("KẾ HOẠCH", TEXT, "Lưu: VT, số hoá")));

    @ParameterizedTest
    @ValueSource(
            strings = {"số hoá", "SO HOA", "so hoa ho so", "hồ sơ số hóa", "nhân dân", "“Nhân dân”", "hồ sơ  kết quả"})
    void findsWhateverTheSpelling(String words) {
        assertThat(search(words).hits()).first().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("việc trong nội dung thi đua");
            assertThat(hit.href()).isEqualTo("/phong-trao/" + ID + "#dieu-" + ID);
        });
    }

    @Test
    void findsWhatWasTypedInAnotherNormalForm() {
        assertThat(search(Normalizer.normalize("số hóa hồ sơ", Normalizer.Form.NFD))
                        .hits())
                .hasSize(1);
    }

    @Test
    void aPassageThatIsAClausesSourceIsNotFoundTwice() {
        assertThat(search("số hóa").hits())
                .extracting(Search.Hit::href)
                .containsExactly("/phong-trao/" + ID + "#dieu-" + ID, "/phong-trao/" + ID + "/nguon#doan-2");
    }

    @Test
    void nothingIsFoundForSignsOnlyOrForWordsThatDoNotStandThere() {
        assertThat(search("., “").hits()).isEmpty();
        assertThat(search("số hóa học bạ").hits()).isEmpty();
    }

    private static Search search(String words) {
        return Search.of(words, MOVEMENT, new Outline(CLAUSES), CLAUSES, SOURCES);
    }
}
