package press.doorstep.web;

/** What every part of the API can refuse, whatever the resource. */
public enum WebProblem implements ProblemCode {
    INVALID_URL(400, "The address is not valid", """
            The path or the query holds something no address of this API has: a malformed or invalid percent-encoding, a NUL character, a dot \
            segment, an empty segment, a semicolon or a backslash. Encode what you send as UTF-8, and send the path as the documentation has it."""),
    UNKNOWN_PARAMETER(400, "There is no such query parameter", """
            The query names a parameter this operation does not know. `errors` names it and the nearest one there is. Parameters are never \
            ignored, so that a misspelt filter cannot silently answer something else."""),
    INVALID_PARAMETER(400, "A query parameter is not valid", """
            A query parameter has a value it cannot have, or stands twice. `errors` names the parameter and says what it takes."""),
    INVALID_CURSOR(400, "The cursor is not valid", """
            A cursor holds for the list, the filters and the order it was given for, and is used as it was given. Follow the `Link` with \
            `rel="next"`, or start again without `cursor`."""),
    INVALID_HEADER(400, "A request header is not valid", """
            A request header has a value it cannot have. `errors` names the header."""),
    MALFORMED_JSON(400, "The body is not JSON", """
            The body could not be read as one JSON value in UTF-8. `detail` says where reading stopped, by line and column. Duplicate members, \
            trailing text, more than 64 levels and numbers of more than 100 digits are refused as well."""),
    INVALID_BODY(400, "The body is not what this operation takes", """
            The body is JSON, but its members are not those this operation takes, or have values they cannot have. `errors` has a JSON Pointer \
            to each, and says what it takes."""),
    UNAUTHENTICATED(401, "A key is needed", """
            This operation needs a key, or a person's token where the installation has an identity provider, and the request has none, or one that \
            is unknown, expired or revoked. Send it as one header, `Authorization: Bearer <key>`; keys in the address or elsewhere are not looked \
            at. A request with a bad key is refused even where none is needed."""),
    FORBIDDEN(403, "The key may not do this", """
            The key is good, but lacks the scope this operation needs. `WWW-Authenticate` names it."""),
    NOT_FOUND(404, "There is nothing at this address", """
            No such resource is or ever was public here, or the path is not one of this API. The operations are listed under \
            [/docs](/docs)."""),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", """
            This address exists, but not for this method. The `Allow` header lists the methods it has."""),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available", """
            The `Accept` header admits none of the media types this address has. Most have `application/json`."""),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported", """
            The `Content-Type` of the request is none this operation reads, or the body is compressed. Send JSON as `application/json` in \
            UTF-8, without `Content-Encoding`."""),
    CONFLICT(409, "Somebody did the same at the same moment", """
            What the request does is at odds with something that was done while it ran, as two new things under one name. Nothing was changed. \
            Read again and decide."""),
    PRECONDITION_FAILED(412, "It was changed in the meantime", """
            The `If-Match` header names a revision that is not the present one. `currentRevision`, `changedBy` and `changedAt` say which is, \
            and whose. For a story `changes` lists what was done since (operation, by whom, when; at most 20, the latest first), `changed` the members that \
            differ, and `diff` leads to the difference word by word. Read the resource again, bring the two together and send the result with \
            its `ETag`."""),
    PRECONDITION_REQUIRED(428, "The change needs an If-Match header", """
            Changing or deleting something needs `If-Match` with the `ETag` the last read gave, so that nobody overwrites what they have not \
            seen."""),
    BODY_TOO_LARGE(413, "The body is too large", """
            The request's body is longer than this operation takes. `limit` is the number of bytes."""),
    URI_TOO_LONG(414, "The address is too long", """
            Path and query together are longer than 4096 bytes."""),
    HEADERS_TOO_LARGE(431, "The request headers are too large", """
            The request's headers together are longer than 8192 bytes."""),
    DATABASE_UNAVAILABLE(503, "The database does not answer", """
            The database is away, busy or took too long, and nothing was changed. `Retry-After` says when to try again; what was asked can be \
            repeated as it is."""),
    OVERLOADED(503, "Too much at once", """
            There are more requests than this node can take up. Nothing was done; `Retry-After` says when to try again."""),
    INTERNAL(500, "Something went wrong here", """
            The fault is on our side and was logged under `traceId`. Nothing more can be said here; quote the `traceId` when you report it.""");

    private final int status;
    private final String title;
    private final String explanation;

    WebProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
