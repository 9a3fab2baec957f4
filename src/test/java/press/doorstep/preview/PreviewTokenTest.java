package press.doorstep.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewTokenTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final byte[] KEY = key(1);
    private static final PreviewToken TOKEN =
            new PreviewToken(UUID.randomUUID(), Instant.parse("2026-11-24T10:00:00.123Z"));

    @Test
    void a_token_says_again_what_it_was_made_of() {
        assertThat(PreviewToken.open(TOKEN.sealed(KEY), KEY)).contains(TOKEN);
        assertThat(TOKEN.sealed(KEY)).isEqualTo(TOKEN.sealed(KEY)).matches("[A-Za-z0-9_-]{76}");
    }

    @Test
    void no_other_spelling_is_a_token() {
        String token = TOKEN.sealed(KEY);
        for (int i = 0; i < token.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                if (letter != token.charAt(i)) {
                    String other = token.substring(0, i) + letter + token.substring(i + 1);
                    assertThat(PreviewToken.open(other, KEY)).as(other).isEmpty();
                }
            }
        }
        for (String other : new String[] {
            "", token + "A", token + "=", token.substring(1), token + token, token.toLowerCase(Locale.ROOT)
        }) {
            assertThat(PreviewToken.open(other, KEY)).as(other).isEmpty();
        }
    }

    @Test
    void a_token_of_another_key_is_none() {
        assertThat(PreviewToken.open(TOKEN.sealed(key(2)), KEY)).isEmpty();
    }

    private static byte[] key(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }
}
