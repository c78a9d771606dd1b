/** Whether the server that answers runs on the computer that one sits at. */
export const onThisComputer = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
