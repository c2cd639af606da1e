export declare function withOwnOffice(page: string): string;
