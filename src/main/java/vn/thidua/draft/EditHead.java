package vn.thidua.draft;

import java.util.Set;

/** What the plan says of itself was corrected; who saved it has seen what the reader had only concluded. */
record EditHead(Head head) implements Act {

    @Override
    public Outline on(Outline before) {
        return before.with(head).settling(Set.of(OpenPoint.Sort.ISSUER.key(OpenPoint.CONCLUDED)));
    }

    @Override
    public String said(Outline before) {
        return "Sửa thông tin của văn bản và phong trào";
    }
}
