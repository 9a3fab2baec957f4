package press.doorstep.standalone;

/** How our own server is tuned: written anew at every start, so that a newer Doorstep tunes older data too. */
final class ServerSettings {

    static final String FILE = "doorstep.conf";

    private ServerSettings() {}

    static String of(int port) {
        return """
                # Written by Doorstep at every start. For settings of yours use ALTER SYSTEM: they win.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                # Stretching protects passwords that people think up. Ours are random, and stretching them delays every connection.
                scram_iterations = 1

                # What was acknowledged stays.
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                wal_level = replica
                wal_compression = on
                max_wal_size = 2GB
                checkpoint_timeout = 15min

                shared_buffers = 256MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                random_page_cost = 1.1
                jit = off

                # A client that is gone, or asleep in a transaction, holds nobody up.
                tcp_keepalives_idle = 10
                tcp_keepalives_interval = 5
                tcp_keepalives_count = 3
                client_connection_check_interval = 2s

                # A week of logs, one file a weekday.
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_min_duration_statement = 500ms
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_timezone = 'UTC'
                timezone = 'UTC'
                lc_messages = 'C'
                """.formatted(port);
    }
}
