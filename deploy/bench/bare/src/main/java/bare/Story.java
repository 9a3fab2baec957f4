package bare;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One row by its slug, its bytes one after the other, as anybody would write it. */
@Path("/v1/articles/{slug}")
public class Story {

    private static final String ROW = "select head, body_blocks, quotations, links, tail, corrections from live.article where slug = ?";

    @Inject
    AgroalDataSource database;

    @GET
    @Produces("application/json")
    public byte[] read(@PathParam("slug") String slug) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROW)) {
            statement.setString(1, slug);
            try (ResultSet row = statement.executeQuery()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
                if (row.next()) {
                    for (int column = 1; column <= 6; column++) {
                        bytes.writeBytes(row.getBytes(column));
                    }
                }
                return bytes.toByteArray();
            }
        }
    }
}
