package vn.thidua.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the role that serves is allowed to be: one behind the wall.
 *
 * @param isSuperuser the wall does not stand for it
 * @param bypassesWall the wall does not stand for it either
 * @param owns names of relations that it owns, for which no wall stands; not those of a transaction under way
 * @param isMemberOfOwner whether it may become the owner
 * @param closed tables of the product of which it may use nothing
 */
record ServingRole(
        boolean isSuperuser, boolean bypassesWall, List<String> owns, boolean isMemberOfOwner, List<String> closed) {

    private static final String QUERY = """
            select r.rolsuper, r.rolbypassrls,
                   array(select c.relname::text from pg_class c
                          where c.relowner = r.oid and c.relnamespace >= 16384 and c.relpersistence <> 't'
                          order by 1),
                   pg_has_role(r.oid, ?, 'member'),
                   array(select c.relname::text from pg_class c
                          where c.relnamespace = 'thidua'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                            and c.relname <> 'flyway_schema_history'
                            and not has_table_privilege(c.oid, 'select, insert, update, delete') order by 1)
              from pg_roles r
             where r.rolname = current_user
            """;

    /** Asks the server about the role of the connection. */
    static ServingRole of(Connection connection, Database.Login owner) throws SQLException {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setString(1, owner.user());
            try (var row = query.executeQuery()) {
                row.next();
                return new ServingRole(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        names(row.getArray(3)),
                        row.getBoolean(4),
                        names(row.getArray(5)));
            }
        }
    }

    /** @throws CannotStart when the role could look past the wall, or could not do its work */
    void check(String name) {
        if (isSuperuser) refuse(name, "là superuser, tường ngăn giữa các xã không có tác dụng với vai trò này");
        if (bypassesWall) refuse(name, "có quyền BYPASSRLS, tường ngăn giữa các xã không có tác dụng với vai trò này");
        if (isMemberOfOwner) refuse(name, "trùng với vai trò sở hữu hoặc được cấp vai trò sở hữu");
        if (!owns.isEmpty()) refuse(name, "đang sở hữu bảng " + String.join(", ", owns));
        if (!closed.isEmpty()) refuse(name, "chưa được cấp quyền trên bảng " + String.join(", ", closed));
    }

    private static void refuse(String name, String reason) {
        throw new CannotStart(("Vai trò phục vụ “%s” %s. Hãy đặt THIDUA_DB_USER là một vai trò thường, không sở hữu gì,"
                        + " khác với THIDUA_DB_OWNER_USER; xem docs/database.md.")
                .formatted(name, reason));
    }

    private static List<String> names(java.sql.Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }
}
