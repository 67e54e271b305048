'use client';

import { type DragEvent, useState } from 'react';
import { useOrder } from '../use-order';
import { seatKind } from './seat-kind';

interface SeatDrop {
  /** A seat is held over it. */
  over: boolean;
  dropTarget: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: () => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** What is dropped here moves to this team. */
export function useSeatDrop(teamId: string): SeatDrop {
  const { order } = useOrder();
  const [over, setOver] = useState(false);
  return {
    over,
    dropTarget: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(seatKind)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const seatId = event.dataTransfer.getData(seatKind);
        if (seatId) void order({ type: 'move-seat', seatId, teamId });
      },
    },
  };
}
