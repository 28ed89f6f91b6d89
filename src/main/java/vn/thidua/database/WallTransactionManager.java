package vn.thidua.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.kernel.Member;

/** Tells the database at the start of each transaction on which side of the {@link Wall} it runs. */
class WallTransactionManager extends JdbcTransactionManager {

    private static final String SIDE = "select set_config('app.commune', ?, true), set_config('app.city', ?, true)";

    WallTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        try {
            tellSide(Objects.requireNonNull(holder).getConnection());
        } catch (SQLException refused) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The commune could not be set", refused);
        }
    }

    private static void tellSide(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SIDE)) {
            statement.setString(1, Wall.commune().map(UUID::toString).orElse(""));
            statement.setString(
                    2, Wall.member().map(Member::city).map(UUID::toString).orElse(""));
            statement.execute();
        }
    }
}
