package press.doorstep.delivery;

/** A form in which stories are handed out besides our own JSON; the beans of this type are all there are. */
public interface ArticleForm {

    /** What is asked for with {@code Accept}. */
    String mediaType();

    /** What is asked for behind a dot in the address; letters. */
    String extension();

    /** The story in this form; {@code json} is the story as {@code /v1/articles/{ref}} has it, with its body as HTML. */
    byte[] write(byte[] json);
}
