package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void holdsSixtySevenIndicatorsTwoOfThemInTwoParts() {
        var codes = Catalogue.all().stream().map(Proposed::code).collect(Collectors.toSet());

        assertThat(Catalogue.all()).hasSize(69);
        assertThat(codes).hasSize(69).contains("IND-D15B", "IND-E13B");
        assertThat(codes.stream().map(code -> code.substring(0, 7)).distinct()).hasSize(67);
    }

    @Test
    void saysWhatADenominatorIsWhereAKindHasOne() {
        assertThat(Catalogue.all())
                .allSatisfy(one -> assertThat(one.definition().denominator() != null)
                        .as(one.code())
                        .isEqualTo(one.kind().hasDenominator()));
        assertThat(Catalogue.all())
                .allSatisfy(one -> assertThat(one.kind().isPercent())
                        .as(one.code())
                        .isEqualTo(one.definition().unit().equals("%")));
    }

    @Test
    void turnsAndPeopleDiffer() {
        assertThat(Catalogue.find("IND-S09").orElseThrow().kind()).isEqualTo(Kind.COUNT);
        assertThat(Catalogue.find("IND-S01").orElseThrow().kind()).isEqualTo(Kind.UNIQUE_PERSONS);
        assertThat(Catalogue.find("IND-S01").orElseThrow().groups()).hasSize(6);
        assertThat(Catalogue.find("AB-01")).isEmpty();
    }
}
