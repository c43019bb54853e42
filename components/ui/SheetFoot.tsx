import { Button } from './Button';

export type SheetFootProps = {
  cancel: string;
  label: string;
  disabled: boolean;
  onCancel: () => void;
  onDo: () => void;
};

/** The two ways out of a sheet: leave it, or do what it is for. */
export function SheetFoot({ cancel, label, disabled, onCancel, onDo }: SheetFootProps) {
  return (
    <>
      <Button size="m" look="plain" onClick={onCancel}>
        {cancel}
      </Button>
      <Button size="m" look="primary" class="grow" disabled={disabled} onClick={onDo}>
        {label}
      </Button>
    </>
  );
}
