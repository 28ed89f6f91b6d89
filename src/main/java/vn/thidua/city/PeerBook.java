package vn.thidua.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sizes of communes and bands of like size, as their city keeps them. Every change is told to the journal. */
@Repository
class PeerBook {

    private static final RowMapper<Band> BAND = DataClassRowMapper.newInstance(Band.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PeerBook(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What the asker's city keeps. */
    Peers read() {
        var bands = jdbc.sql(
                        "select id, name, from_population as \"from\" from peer_band where commune_id = wall_commune()")
                .query(BAND)
                .list();
        var populations = new HashMap<UUID, Integer>();
        jdbc.sql("select locality_id, population from commune_population where commune_id = wall_commune()")
                .query(row -> {
                    populations.put(row.getObject("locality_id", UUID.class), row.getInt("population"));
                });
        return new Peers(bands, populations);
    }

    /** Takes the place of everything that was kept. */
    void write(UUID city, List<Band> bands, Map<UUID, Integer> populations) {
        jdbc.sql("delete from peer_band where commune_id = wall_commune()").update();
        jdbc.sql("delete from commune_population where commune_id = wall_commune()")
                .update();
        for (var band : bands) {
            jdbc.sql("insert into peer_band (commune_id, id, name, from_population) values (wall_commune(), ?, ?, ?)")
                    .params(band.id(), band.name(), band.from())
                    .update();
        }
        jdbc.sql("""
                insert into commune_population (commune_id, locality_id, population)
                select wall_commune(), n.* from unnest(:places::uuid[], :numbers::int[]) n""")
                .param(
                        "places",
                        populations.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .param("numbers", populations.values().toArray(Integer[]::new))
                .update();
        events.publishEvent(new PeersChanged(city, bands.size(), populations.size()));
    }
}
