package vn.thidua.planfile;

/** A plan in a few lines for a person at the command line. */
final class Summary {

    private Summary() {}

    static String of(PlanDraft draft) {
        var document = draft.document();
        int citations = draft.legalBasis().stream()
                .mapToInt(basis -> basis.citations().size())
                .sum();
        return """
                %s: %s
                Số: %s; ngày: %s; cơ quan ban hành: %s; người ký: %s
                Căn cứ: %d; mục đích: %d; yêu cầu: %d; nội dung thi đua: %d; nhóm tiêu chí: %d
                Hình thức khen thưởng: %d; giải pháp: %d; giai đoạn: %d; đơn vị: %d; chỉ tiêu: %d; thời hạn: %d; nơi nhận: %d
                Chưa xếp được: %d đoạn; cần xem lại: %d chỗ""".formatted(
                        text(document.kind()),
                        text(document.title()),
                        text(document.number()),
                        text(document.date()),
                        text(document.issuer()),
                        text(document.signatory()),
                        citations,
                        draft.purposes().size(),
                        draft.requirements().size(),
                        draft.contentAreas().size(),
                        draft.criteriaGroups().size(),
                        draft.awardForms().size(),
                        draft.solutions().size(),
                        draft.phases().size(),
                        draft.units().size(),
                        draft.targets().size(),
                        draft.deadlines().size(),
                        draft.recipients().size(),
                        draft.unmatched().size(),
                        draft.doubts().size());
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "(chưa có)" : value;
    }
}
