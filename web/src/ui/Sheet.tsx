/** A sheet over the page: from the right where there is room, from below on a phone. */
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Drawer.css";
import "@mantine/core/styles/CloseButton.css";
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./Sheet.module.css";
import { useLayer } from "./use-layer.ts";

interface SheetProps {
  readonly title: string;
  readonly opened: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

export function Sheet({ title, opened, children, onClose }: SheetProps) {
  const small = useMediaQuery("(max-width: 760px)", undefined, { getInitialValueInEffect: false });
  useLayer(opened, onClose);
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      closeOnEscape={false}
      position={small ? "bottom" : "right"}
      size={small ? "88%" : 520}
      transitionProps={{ duration: 220 }}
      classNames={{ content: styles.content, title: styles.title, body: styles.body }}
    >
      <Drawer.Overlay backgroundOpacity={0.42} />
      <Drawer.Content>
        {/* Not Drawer.Header: a page has one banner. */}
        <div className={styles.header}>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
