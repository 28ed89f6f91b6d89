package vn.thidua.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** An account is there for its owner, and for those who administer or audit the commune. */
@Component
class VisibleAccount implements Visible {

    private final JdbcClient jdbc;

    VisibleAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return AccountEvent.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        if (member.account().equals(subject.id())) return true;
        return member.isAny(Role.ADMINISTRATOR, Role.AUDITOR)
                && jdbc.sql("select exists (select from account where id = ? and commune_id = wall_commune())")
                        .param(subject.id())
                        .query(Boolean.class)
                        .single();
    }
}
