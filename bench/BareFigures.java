import java.io.IOException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;

/**
 * The least that answers the same questions: one statement by hand for each, no sign-in, no wall, no rules, text put together by
 * hand: BareFigures DATA PORT.
 */
class BareFigures {

    private static final String SUMS = """
            select s.commune_id, i.code, s.numerator, s.cells, s.late from (
              select commune_id, indicator_id, sum(numerator) as numerator, sum(cells) as cells, sum(late) as late
              from indicator_total where period between ? and ? and breakdown = 0 group by commune_id, indicator_id) s
            join indicator i on i.commune_id = s.commune_id and i.id = s.indicator_id order by s.commune_id, i.code""";
    private static final String COURSE = """
            select t.commune_id, t.period, t.numerator, t.cells, t.late from indicator i
              join indicator_total t on t.commune_id = i.commune_id and t.indicator_id = i.id
            where i.code = 'IND-A02' and t.period between ? and ? and t.breakdown = 0 order by t.commune_id, t.period""";
    private static final String RANKING = """
            select t.commune_id, '', sum(t.numerator) filter (where t.period between ? and ?) as numerator, sum(t.cells), sum(t.late)
            from indicator i join indicator_total t on t.commune_id = i.commune_id and t.indicator_id = i.id
            where i.code = 'IND-A02' and t.period between 2024001 and 2025012 and t.breakdown = 0
            group by t.commune_id order by numerator desc""";
    private static final String COMPLETE = """
            select s.commune_id, '', d.expected, s.cells, s.late from (
              select r.commune_id, count(*) * 12 as expected from indicator_reporter r
              where r.begins_on <= '2025-01-01' and (r.ends_on is null or r.ends_on >= '2025-12-01') group by r.commune_id) d
            join (select commune_id, sum(cells) as cells, sum(late) as late from indicator_total
              where period between ? and ? and breakdown = 0 group by commune_id) s on s.commune_id = d.commune_id""";

    private static final ArrayBlockingQueue<Connection> CONNECTIONS = new ArrayBlockingQueue<>(8);

    public static void main(String[] arguments) throws Exception {
        for (int at = 0; at < 8; at++) CONNECTIONS.add(Cluster.connect(Path.of(arguments[0])));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[1])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/dashboard", asked -> answer(asked, SUMS, 2025001, 2025012));
        server.createContext("/course", asked -> answer(asked, COURSE, 2021001, 2025012));
        server.createContext("/ranking", asked -> answer(asked, RANKING, 2025001, 2025012));
        server.createContext("/completeness", asked -> answer(asked, COMPLETE, 2025001, 2025012));
        server.start();
        System.out.println("ready");
    }

    private static void answer(HttpExchange asked, String sql, int from, int to) throws IOException {
        try {
            var json = json(sql, from, to).getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, json.length);
            asked.getResponseBody().write(json);
        } catch (SQLException | InterruptedException broken) {
            asked.sendResponseHeaders(500, -1);
        } finally {
            asked.close();
        }
    }

    private static String json(String sql, int from, int to) throws SQLException, InterruptedException {
        var connection = CONNECTIONS.take();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, from);
            statement.setInt(2, to);
            try (var rows = statement.executeQuery()) {
                return json(rows);
            }
        } finally {
            CONNECTIONS.add(connection);
        }
    }

    private static String json(ResultSet rows) throws SQLException {
        var text = new StringBuilder("{\"rows\":[");
        var between = "";
        while (rows.next()) {
            text.append(between).append("{\"commune\":\"").append(rows.getString(1)).append("\",\"of\":\"").append(rows.getString(2))
                    .append("\",\"value\":").append(rows.getString(3)).append(",\"sent\":").append(rows.getString(4))
                    .append(",\"late\":").append(rows.getString(5)).append('}');
            between = ",";
        }
        return text.append("]}").toString();
    }
}
