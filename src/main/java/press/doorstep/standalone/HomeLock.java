package press.doorstep.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/**
 * Says whose the folder is. The operating system drops the lock with the process, however it ends, so a folder is never locked by the dead.
 * Keep the object: when it is collected, the lock goes.
 */
final class HomeLock {

    /** Far behind the text, so that the text can be read where locks are binding. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(DoorstepHome home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), CREATE, READ, WRITE);
            if (lock(channel) == null) {
                String other = holder(channel);
                channel.close();
                throw new StartRefused("Another Doorstep (process " + other + ") is running on " + home.folder()
                        + ": stop it first, or give this one another DOORSTEP_HOME.");
            }
            channel.truncate(0).write(ByteBuffer.wrap(holder().getBytes(UTF_8)), 0);
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new StartRefused("The lock " + home.lock() + " cannot be taken (" + e + ").", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return UTF_8.decode(text.flip()).toString();
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
